package app.easeback.exchange.table;

import java.util.regex.Pattern;

/// Guards cells that a spreadsheet would take for a formula and run: an apostrophe before them makes them
/// text again (https://owasp.org/www-community/attacks/CSV_Injection). A text that already begins like a
/// guarded one gets another apostrophe, so that taking one away restores every text as it was.
///
/// In countries with decimal commas a spreadsheet separates cells by semicolons, and heeds a quote only where
/// a cell begins. Inside a text it may then see a cell after each semicolon, tab and line end; these are
/// guarded too.
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
