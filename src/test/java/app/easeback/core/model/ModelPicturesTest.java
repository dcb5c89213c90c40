package app.easeback.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What docs/model.md shows is what the model does.
class ModelPicturesTest {

    private static final Path DOCS = Path.of("docs");

    @ParameterizedTest
    @EnumSource
    void thePictureShowsTheModelOfToday(ModelPictures picture) throws IOException {
        assertEquals(
                text(DOCS.resolve("model").resolve(picture.file())),
                picture.draw(),
                "The model draws another picture now. If that is meant, run"
                        + " mvn -q test-compile exec:exec@model-pictures and look at docs/model/" + picture.file());
    }

    @Test
    void theTableShowsTheModelOfToday() throws IOException {
        var table = String.join("\n", PriorTable.lines());
        assertTrue(
                text(DOCS.resolve("model.md")).contains(table),
                "The model reckons otherwise now. If that is meant, put this into docs/model.md:\n" + table);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
