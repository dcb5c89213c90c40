package app.easeback.exchange.table;

import java.util.regex.Pattern;

/// Cells that a spreadsheet would take for a formula and run: an apostrophe before them makes them text again
/// (https://owasp.org/www-community/attacks/CSV_Injection). A text that begins so already gets one more, so that taking
/// one away gives back every text as it was.
///
/// A spreadsheet of a country with decimal commas takes the semicolon for the separator, and a quote for one only where
/// a cell begins: it sees a cell behind each semicolon, tab and line end within a text too.
final class Formula {

    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final String MARK = "'";

    private static final String BEHIND_SEPARATOR = "(?<=[;\\t\\r\\n])";
    private static final String RISKY_INSIDE = "(?='*[\" ]*[=+\\-@])";
    private static final Pattern INSIDE = Pattern.compile(BEHIND_SEPARATOR + RISKY_INSIDE);
    private static final Pattern MARKED_INSIDE = Pattern.compile(BEHIND_SEPARATOR + MARK + RISKY_INSIDE);

    private Formula() {}

    /// The cell that says `text` and runs nothing.
    static String guarded(String text) {
        String inside = INSIDE.matcher(text).replaceAll(MARK);
        return RISKY.matcher(inside).matches() ? MARK + inside : inside;
    }

    /// The text that `cell` says.
    static String plain(String cell) {
        String inside = MARKED_INSIDE.matcher(cell).replaceAll("");
        return inside.startsWith(MARK) && RISKY.matcher(inside).matches() ? inside.substring(1) : inside;
    }
}
