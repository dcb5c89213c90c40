package app.easeback.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What docs/model.md shows is what the model does.
@Apart
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
    void theTablesShowTheModelOfToday() throws IOException {
        String page = text(DOCS.resolve("model.md"));
        for (List<String> lines : List.of(PriorTable.lines(), ProofTable.windows(), ProofTable.releases())) {
            String table = String.join("\n", lines);
            assertTrue(
                    page.contains(table),
                    "The model reckons otherwise now. If that is meant, put this into docs/model.md:\n" + table);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
