package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowOptionsTest {

    @Test
    void withoutArgumentsNothingIsWanted() {
        assertEquals(Optional.of(new WindowOptions(Optional.empty(), false, false, false)), options());
    }

    @Test
    void optionsMayComeInAnyOrder() {
        assertEquals(
                Optional.of(new WindowOptions(Optional.of(Path.of("my folder")), true, true, true)),
                options("--background", "--data", "my folder", "--verbose", "--demo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "--help",
                "--data",
                "--data=folder",
                "--data,-x",
                "--data, ",
                "--data,a,--data,b",
                "--demo,--demo",
                "--demo,status"
            })
    void whatElseIsGivenIsLeftToBeJudged(String args) {
        assertEquals(Optional.empty(), options(args.split(",", -1)));
    }

    @Test
    void whatCanBeNoNameOfAFolderIsLeftToBeJudged() {
        assertEquals(Optional.empty(), options("--data", "nul\0inside"));
    }

    private static Optional<WindowOptions> options(String... args) {
        return WindowOptions.of(List.of(args));
    }
}
