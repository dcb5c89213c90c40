package app.easeback.cli.help;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/// Writes the help. picocli breaks a line after an apostrophe, even in the middle of `l’heure`. So it is
/// given another apostrophe, which is a letter (Unicode, 6.2), and here that one is turned back.
public final class HelpWriter extends FilterWriter {

    private static final char APOSTROPHE = '’';
    private static final char LETTER = '\u02BC';

    public HelpWriter(OutputStream out) {
        super(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /// The text as picocli gets it, so that it breaks lines only between words.
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
