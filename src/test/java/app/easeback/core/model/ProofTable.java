package app.easeback.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What windows are worth to simulated patients, as the tables of docs/model.md.
final class ProofTable {

    private ProofTable() {}

    /// Windows of four moments of each session: before any check-in and after one, two and three.
    static List<String> windows() {
        var lines = new ArrayList<>(List.of(
                "| patients | open windows that held | suggested too early | shut windows that held | slow sessions held |"
                        + " flagged as unusual |",
                "|---|---|---|---|---|---|"));
        for (Group group : Group.values()) {
            Study study = group.study();
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f %% of %,d | %.0f %% | %.0f %% of %,d | %.0f %% of %,d | %.0f %% |",
                    group.words(),
                    100 * study.open().coverage(),
                    study.open().count(),
                    100 * study.open().tooEarly(),
                    100 * study.shut().coverage(),
                    study.shut().count(),
                    100 * study.slow().coverage(),
                    study.slow().count(),
                    100 * study.unusual()));
        }
        return lines;
    }

    /// 1,500 patients who go back by the forecast alone, or by the plain rule.
    static List<String> releases() {
        var lines = new ArrayList<>(List.of(
                "| patients | too early by the forecast | by the plain rule | extra wait by the forecast | by the plain rule |",
                "|---|---|---|---|---|"));
        for (Group group : List.of(Group.AS_SUPPOSED, Group.AS_PUBLISHED, Group.SORER)) {
            var model = Releases.byModel(group.population());
            var rule = Releases.byPlainRule(group.population());
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.1f %% | %.1f %% | %.1f h | %.1f h |",
                    group.words(),
                    100 * model.early(),
                    100 * rule.early(),
                    model.extraWait(),
                    rule.extraWait()));
        }
        return lines;
    }

    static List<String> lines() {
        return Stream.of(windows(), List.of(""), releases())
                .flatMap(List::stream)
                .toList();
    }
}
