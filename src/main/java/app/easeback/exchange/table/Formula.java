package app.easeback.exchange.table;

import java.util.regex.Pattern;

/// Cells that a spreadsheet would take for a formula and run: an apostrophe before them makes them text again
/// (https://owasp.org/www-community/attacks/CSV_Injection). A text that begins so already gets one more, so that taking
/// one away gives back every text as it was.
final class Formula {

    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final String MARK = "'";

    private Formula() {}

    /// The cell that says `text` and runs nothing.
    static String guarded(String text) {
        return RISKY.matcher(text).matches() ? MARK + text : text;
    }

    /// The text that `cell` says.
    static String plain(String cell) {
        return cell.startsWith(MARK) && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
