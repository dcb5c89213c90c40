package app.easeback.app.wiring;

import app.easeback.core.guide.Guide;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.exchange.value.ImportException;
import java.util.Locale;

/// All texts of the window, from the bundles of every room that it shows.
public final class WindowTexts {

    private static final String[] BUNDLES = {
        "app.easeback.ui.shell",
        "app.easeback.ui.body.body",
        "app.easeback.ui.today.today",
        "app.easeback.ui.checkin.checkin",
        "app.easeback.ui.timeline.timeline",
        "app.easeback.ui.reminder.reminder",
        "app.easeback.ui.session.session",
        "app.easeback.ui.settings.settings",
        ImportException.TEXTS,
        Guide.TEXTS,
        "app.easeback.ui.guide.guide",
    };

    private WindowTexts() {}

    /// The texts in one language.
    ///
    /// @param system what the computer is set to
    public static Words in(Language language, Locale system) {
        return Words.of(language, system, BUNDLES);
    }
}
