package app.easeback.app;

import app.easeback.app.files.Places;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Whoever is asked for a place answers with the same one.
public record OnePlace(Supplier<Optional<Path>> chosen) implements Places {

    @Override
    public Optional<Path> backup(Path start) {
        return chosen.get();
    }

    @Override
    public Optional<Path> folder() {
        return chosen.get();
    }

    @Override
    public Optional<Path> records() {
        return chosen.get();
    }

    @Override
    public Optional<Path> calendar() {
        return chosen.get();
    }

    @Override
    public Optional<Path> everything(String name) {
        return chosen.get();
    }

    @Override
    public Optional<Path> tables() {
        return chosen.get();
    }
}
