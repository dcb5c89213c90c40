package app.easeback.ui.common.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look: AtlantaFX's Primer, our colours and spacing over it, and the bundled font, the same everywhere.
public final class Theme {

    /// What the user chose.
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK;

        /// The name of the preference that keeps it.
        static final String PREFERENCE = "theme";
    }

    private static final String COMMON = sheet("easeback.css");

    private Theme() {}

    /// Loads the bundled font. To be called once, before the first scene.
    public static void loadFonts() {
        for (String name : List.of("Inter-Regular.otf", "Inter-SemiBold.otf")) {
            var font = Font.loadFont(resource("/app/easeback/ui/fonts/" + name), 14);
            Objects.requireNonNull(font, name);
        }
    }

    /// Whether `choice` means dark now.
    public static boolean isDark(Choice choice) {
        return switch (choice) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// Sets the user’s theme. To be called before the first control is made, which would load the theme of
    /// JavaFX instead.
    public static void begin(Look look) {
        base(isDark(look.theme()));
    }

    /// Dresses a scene as the user wants it now.
    public static void apply(Scene scene, Look look) {
        apply(scene, isDark(look.theme()), look.textSize());
    }

    /// Dresses a scene in light or dark, with text of the usual size.
    public static void apply(Scene scene, boolean dark) {
        apply(scene, dark, TextSize.USUAL);
    }

    /// Dresses a scene in light or dark, with text of that size.
    public static void apply(Scene scene, boolean dark, TextSize textSize) {
        base(dark);
        String colours = sheet((dark ? Choice.DARK : Choice.LIGHT).name().toLowerCase(Locale.ROOT) + ".css");
        scene.getStylesheets().setAll(COMMON, colours, textSize.sheet());
    }

    private static void base(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    private static String sheet(String name) {
        return resource("/app/easeback/ui/" + name);
    }

    private static String resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
