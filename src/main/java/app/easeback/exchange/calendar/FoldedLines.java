package app.easeback.exchange.calendar;

import java.nio.charset.StandardCharsets;

/// Lines of at most 75 bytes, as iCalendar wants them (RFC 5545 §3.1). ical4j counts characters, some of
/// which have up to four bytes.
final class FoldedLines {

    private static final int MOST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /// The same text, with longer lines folded between two characters.
    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / MOST * FOLD.length());
        int used = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String letter = Character.toString(text.codePointAt(i));
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            boolean ends = letter.equals("\r") || letter.equals("\n");
            if (!ends && used + bytes > MOST) {
                folded.append(FOLD);
                used = 1;
            }
            folded.append(letter);
            used = ends ? 0 : used + bytes;
        }
        return folded.toString();
    }
}
