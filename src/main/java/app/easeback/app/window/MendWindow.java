package app.easeback.app.window;

import app.easeback.app.files.ChosenPlaces;
import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.storage.backup.Rescue;
import app.easeback.storage.file.Disk;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.mend.MendModel;
import app.easeback.ui.mend.MendView;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;

/// The window with the ways out of damaged data. Nobody has the data open meanwhile. Built and used on the FX
/// thread.
public final class MendWindow {

    private static final String[] TEXTS = {"app.easeback.ui.shell", "app.easeback.ui.mend.mend"};

    private final PlainWindow window;

    /// @param left told when the window is gone
    public MendWindow(DataFolder folder, Clock clock, Locale locale, Consumer<Next> left) {
        window = new PlainWindow(left);
        var words = words(locale);
        var model = new MendModel(new Rescue(folder, Disk.REAL, clock), window.background(), words, clock.getZone());
        var places = new ChosenPlaces(window.stage(), () -> words);
        var view = new MendView(
                words,
                model,
                folder.database().toString(),
                () -> places.backup(folder.backups()),
                how -> window.leave(after(how)));
        window.open(view, words.text("app.name"), Look.USUAL, view::leave);
        model.look();
    }

    static Words words(Locale locale) {
        return Words.of(locale, TEXTS);
    }

    /// Brings the window to the front, unless it was left.
    ///
    /// @return whether it did
    public boolean toFront() {
        return window.toFront();
    }

    private static Next after(MendView.Leaving how) {
        return switch (how) {
            case QUIT -> Next.FAILED;
            case MENDED -> Next.OWN;
            case LATER -> Next.QUIT;
        };
    }
}
