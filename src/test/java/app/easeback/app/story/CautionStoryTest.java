package app.easeback.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.Profile;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import app.easeback.ui.WindowTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Where the cautions of the profile are seen.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class CautionStoryTest extends WindowTest {

    private final SettableClock clock = new SettableClock(Samples.MONDAY);
    private final MemoryStore store = new MemoryStore();
    private final Journal journal = new Journal(store, clock);
    private Wiring wiring;

    @Override
    public void start(Stage stage) {
        journal.put(Samples.smallSession("s", Samples.MONDAY));
        clock.pass(Duration.ofHours(1));
        wiring = Wirings.of(store, Path.of("data"), clock);
        Wirings.show(stage, wiring, 940, 720);
    }

    @Test
    void withoutACautionNoNoteStandsAnywhere() {
        assertFalse(node("#check-in-notes").isVisible());
        interact(() -> wiring.navigation().go("reminders"));
        assertFalse(node("#tape-notes").isVisible());
        assertFalse(node("#heat-held").isVisible());
    }

    @Test
    void eachNoteStandsWhereItMatters() {
        has(Caution.BLOOD_THINNER, Caution.DIABETES, Caution.EPILEPSY);

        assertTrue(notes("#check-in-notes").getFirst().startsWith("You bleed easily"));
        interact(() -> wiring.navigation().go("reminders"));
        assertEquals(2, notes("#tape-notes").size());
        assertTrue(text("#heat-held-why").contains("diabetes"));

        interact(wiring::repeatLastSession);
        assertEquals(
                List.of("Does your practitioner know about your epilepsy? Tell them before the next needling."),
                notes("#session-notes"));
        assertTrue(text("#session-heat-waits").contains("diabetes"));
        assertFalse(node("#session-tape-notes").isVisible());
    }

    @Test
    void aTendonIsToldWhatIsNotSuggestedInTheFormAndOnTheCard() {
        interact(wiring::repeatLastSession);
        assertFalse(node("#session-out-of-scope").isVisible());
        interact(() -> {
            @SuppressWarnings("unchecked") // The ids of the form name its controls.
            ComboBox<Purpose> purpose = lookup("#session-purpose").queryAs(ComboBox.class);
            purpose.setValue(Purpose.TENDON_PROBLEM);
        });
        assertTrue(text("#session-out-of-scope").contains("A tendon heals in its own time"));

        var session = store.sessions().all().getFirst();
        interact(() -> journal.put(new ImsSession(
                session.id(),
                session.at(),
                session.recordedAt(),
                Purpose.TENDON_PROBLEM,
                session.muscles(),
                session.painDuring(),
                session.practitioner(),
                session.advice(),
                session.note())));
        interact(wiring::changedElsewhere);
        interact(() -> wiring.navigation().go("today"));
        assertTrue(text("#decision-out-of-scope").contains("no more than Light"));
    }

    private void has(Caution... cautions) {
        interact(() -> {
            journal.put(Profile.USUAL.withCautions(Set.of(cautions)));
            wiring.changedElsewhere();
        });
    }

    private Node node(String id) {
        return lookup(id).query();
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private List<String> notes(String id) {
        assertTrue(node(id).isVisible());
        return ((Parent) node(id))
                .lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .map(Label::getText)
                        .filter(text -> text != null && !text.isEmpty())
                        .toList();
    }
}
