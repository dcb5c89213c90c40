package app.easeback.app.files;

import app.easeback.core.words.Words;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Asks for the places of backups, records and the calendar with the system’s own dialogs.
///
/// @param owner the window in front of which they open
/// @param words the texts in the language of that moment
public record ChosenPlaces(Stage owner, Supplier<Words> words) implements Places {

    @Override
    public Optional<Path> backup(Path start) {
        var chooser = new FileChooser();
        chooser.setTitle(words.get().text("backup.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.get().text("backup.kind"), "*.db", "*.sealed", "*.*"));
        if (Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> records() {
        var chooser = new FileChooser();
        chooser.setTitle(words.get().text("settings.intake.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.get().text("settings.intake.kind"), "*.json", "*.csv", "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> calendar() {
        return toWrite("easeback.ics", "there.calendar.kind", "*.ics");
    }

    @Override
    public Optional<Path> everything(String name) {
        return toWrite(name, "settings.export.kind", "*.json");
    }

    private Optional<Path> toWrite(String name, String kind, String pattern) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.get().text(kind), pattern));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> tables() {
        return folder("settings.export.dialog");
    }

    @Override
    public Optional<Path> folder() {
        return folder("settings.second.dialog");
    }

    private Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.get().text(title));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
