package app.easeback.core.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The pictures and the computed tables of docs/model.md, made by the model itself: `mvn -q test-compile
/// exec:exec@model-pictures` writes the pictures and prints the tables.
enum ModelPictures {
    PRIOR("prior.svg"),
    WINDOW("window.svg"),
    RATING("rating.svg"),
    LEARNING("learning.svg");

    private final String file;

    ModelPictures(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    String draw() {
        return switch (this) {
            case PRIOR -> PriorPicture.draw();
            case WINDOW -> WindowPicture.draw();
            case RATING -> RatingPicture.draw();
            case LEARNING -> LearningPicture.draw();
        };
    }

    /// Draws them all.
    ///
    /// @param args the folder to write to
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        for (ModelPictures picture : values()) {
            Files.writeString(folder.resolve(picture.file), picture.draw());
        }
        PriorTable.lines().forEach(System.out::println);
        ProofTable.lines().forEach(System.out::println);
    }
}
