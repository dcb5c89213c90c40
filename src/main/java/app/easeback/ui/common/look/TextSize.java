package app.easeback.ui.common.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// How large text is. All sizes of text change with it, and so do icons and the room that text needs, which
/// the style sheets state in em. Spacing does not, so that large text has more of the window.
public enum TextSize {
    USUAL(100),
    LARGER(125),
    LARGE(150),
    VERY_LARGE(175),
    LARGEST(200);

    /// The name of the preference that keeps it.
    static final String PREFERENCE = "text-size";

    /// The size of plain text at 100 %, in pixels.
    public static final double PLAIN = 14;

    /// The size of small text at 100 %, in pixels.
    public static final double SMALL = 12;

    /// The sizes of icons at 100 %, in pixels; `easeback.css` has a name for each.
    private static final List<Integer> ICONS = List.of(11, 14, 16, 18, 24, 28, 40);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /// The size as a share of the usual one, in percent: 100 to 200.
    public int percent() {
        return percent;
    }

    /// The style sheet that makes text this large, as a URL. It must come after all others. It is a sheet and
    /// not a style of the root, as dialogs, menus and tooltips inherit nothing from their owner but its
    /// sheets.
    String sheet() {
        var rules = new StringBuilder(".root { -fx-font-size: " + scaled(PLAIN) + "px;");
        ICONS.forEach(icon -> rules.append(" -eb-icon-")
                .append(icon)
                .append(": ")
                .append(scaled(icon))
                .append(';'));
        String css = rules.append(" }").toString();
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private int scaled(double size) {
        return (int) Math.round(size * percent / 100);
    }
}
