package app.easeback.ui.common.advice;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.suggestion.Reason;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class ReasonListTest extends WindowTest {

    private final Words words = Words.of(Locale.UK);

    @Test
    void thatHoursDoNotAddUpIsSaidWhereThereAreSeveral() {
        var store = new MemoryStore();
        var clock = Clock.fixed(MONDAY.plusHours(3).toInstant(), MONDAY.getZone());
        var journal = new Journal(store, clock);
        journal.put(Samples.smallSession("s", MONDAY));
        journal.put(Samples.smallCheckIn("c", MONDAY.plusHours(2), 7));
        var reasons = new Recovery(store, new TimelineController(), clock)
                .suggestionNow()
                .reasons();
        var timed =
                reasons.stream().filter(reason -> reason.effect().isPresent()).toList();
        assertEquals(1, said(timed));
        assertEquals(0, said(timed.subList(0, 1)));
        assertEquals(0, said(List.of()));
    }

    private long said(List<Reason> reasons) {
        var list = new ReasonList(words, "Why", reasons, MONDAY);
        return from(list).lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals(words.text("reason.effects")))
                .count();
    }
}
