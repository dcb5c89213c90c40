package app.easeback.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `preview`: draws every screen with the sample data. Needs no display.
@Command(name = "preview")
final class PreviewCommand implements Runnable {

    private final Root root;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder = Path.of("");

    PreviewCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        String drawn = root.preview(folder);
        root.terminal().done();
        root.terminal().answer(drawn);
    }
}
