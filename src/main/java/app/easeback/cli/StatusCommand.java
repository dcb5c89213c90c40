package app.easeback.cli;

import app.easeback.cli.argument.Moment;
import app.easeback.cli.output.SuggestionJson;
import app.easeback.cli.output.SuggestionText;
import app.easeback.core.Journal;
import app.easeback.core.StoreException;
import app.easeback.core.suggestion.Shown;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.words.TroubleWords;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `status`: the suggestion at one moment.
@Command(name = "status")
final class StatusCommand implements Runnable {

    private final Root root;

    @Option(names = "--at", paramLabel = "T")
    private Optional<Moment> at = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    StatusCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        try (var data = root.open()) {
            var recovery = data.recovery();
            var moment = at.map(given -> given.in(recovery));
            var suggestion = moment.map(recovery::suggestion).orElseGet(recovery::suggestionNow);
            if (json) {
                root.terminal().answerJson(new SuggestionJson(root.words(), root.signs(recovery)).line(suggestion));
            } else {
                new SuggestionText(root.words(), root.signs(recovery), recovery.now())
                        .lines(suggestion, moment.map(recovery::signs).orElseGet(recovery::signsNow))
                        .forEach(root.terminal()::answer);
            }
            if (at.isEmpty()) {
                keep(suggestion, data.journal());
            }
        }
    }

    /// Keeps that the suggestion was shown. If that fails, the answer still stands.
    private void keep(Suggestion suggestion, Journal journal) {
        try {
            journal.keep(Shown.of(suggestion));
        } catch (StoreException e) {
            root.terminal().remark(new TroubleWords(root.words()).say(e));
        }
    }
}
