package app.easeback.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/// Writes the help. picocli ends a line after an apostrophe, in the middle of `l’heure`; so it gets another one, which
/// is a letter (Unicode, 6.2), and here that becomes what it was.
final class HelpWriter extends FilterWriter {

    private static final char APOSTROPHE = '’';
    private static final char LETTER = '\u02BC';

    HelpWriter(OutputStream out) {
        super(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /// The text for picocli, which it breaks between words only.
    static String unbroken(String text) {
        return text.replace(APOSTROPHE, LETTER);
    }

    @Override
    public void write(int character) throws IOException {
        super.write(character == LETTER ? APOSTROPHE : character);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        super.write(text.replace(LETTER, APOSTROPHE), offset, length);
    }
}
