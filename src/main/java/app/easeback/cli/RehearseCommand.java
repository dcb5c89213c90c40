package app.easeback.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `rehearse`: what the build of a package runs to train its AOT cache. Not for users. Needs no display.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    private final Root root;

    RehearseCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return root.rehearse();
    }
}
