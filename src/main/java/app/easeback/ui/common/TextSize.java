package app.easeback.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// How large text is. All sizes of text follow, and so do icons and the room that text needs, which the style sheets
/// state in em; spacing stays, so that large text has the window for itself.
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

    /// The size kept under that name; the usual one where there is none.
    public static TextSize of(Optional<String> kept) {
        return kept.flatMap(name -> List.of(values()).stream()
                        .filter(size -> size.name().equals(name))
                        .findFirst())
                .orElse(USUAL);
    }

    /// 100 to 200.
    public int percent() {
        return percent;
    }

    /// The style sheet that makes text this large, as a URL. It goes after all others; a sheet and not a style of the
    /// root, as dialogs, menus and tooltips take over their owner’s sheets and nothing else.
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
