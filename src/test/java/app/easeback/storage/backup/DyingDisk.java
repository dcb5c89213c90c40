package app.easeback.storage.backup;

import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A disk on which the program is killed at one step: half of a write may be done, and nothing is tidied up afterwards.
final class DyingDisk implements Disk {

    private final int last;
    private int steps;

    /// @param last the step that does not come to its end
    DyingDisk(int last) {
        this.last = last;
    }

    /// That the program is no more.
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    int steps() {
        return steps;
    }

    @Override
    public void create(Path file) throws IOException {
        step();
        Disk.super.create(file);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (steps == last) {
            Disk.super.write(file, Arrays.copyOf(content, content.length / 2));
        }
        step();
        Disk.super.write(file, content);
    }

    @Override
    public void copy(Path from, Path file) throws IOException {
        if (steps == last) {
            byte[] content = Files.readAllBytes(from);
            Disk.super.write(file, Arrays.copyOf(content, content.length / 2));
        }
        step();
        Disk.super.copy(from, file);
    }

    @Override
    public void sync(Path file) throws IOException {
        step();
        Disk.super.sync(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        Disk.super.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        Disk.super.delete(file);
    }

    private void step() {
        if (steps >= last) {
            throw new Killed();
        }
        steps++;
    }
}
