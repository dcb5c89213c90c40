package app.easeback.core.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 1,500 simulated patients who go back by the forecast alone, against the same patients by the article's plain
/// rule.
@Apart
class ReleaseTest {

    @ParameterizedTest
    @CsvSource({"AS_PUBLISHED, 0.05", "AS_SUPPOSED, 0.06", "SORER, 0.07"})
    void fewGoBackTooEarlyAndFewerThanByThePlainRule(Group group, double mostEarly) {
        var model = Releases.byModel(group.population());
        var rule = Releases.byPlainRule(group.population());
        String figures = group + ": model " + model + ", rule " + rule;
        assertTrue(model.early() <= mostEarly, figures);
        assertTrue(model.early() < rule.early() * 0.6, figures);
        assertTrue(model.extraWait() <= 3, figures);
    }
}
