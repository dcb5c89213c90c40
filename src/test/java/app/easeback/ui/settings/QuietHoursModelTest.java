package app.easeback.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.easeback.Samples;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.Waiting;
import app.easeback.ui.common.work.Work;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuietHoursModelTest implements Background {

    private final MemoryStore store = new MemoryStore();
    private final Journal journal =
            new Journal(store, Clock.fixed(Samples.MONDAY.toInstant(), Samples.MONDAY.getZone()));
    private final NotedNotices notices = new NotedNotices();
    private final QuietHoursModel model = on(this);
    private boolean broken;

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (broken) {
            failed.accept(new IllegalStateException("broken"));
        } else {
            new SameThread().run(work, done, failed);
        }
    }

    @BeforeEach
    void shown() {
        model.read();
    }

    @Test
    void whatIsKeptIsShown() {
        assertEquals("22:00", model.quietFrom().textProperty().get());
        assertEquals("07:00", model.quietTo().textProperty().get());
    }

    @Test
    void quietHoursAreKeptWhenTypedAndNothingElseOfTheProfileChanges() {
        journal.put(Samples.fullProfile());
        type("21:30", "6");
        assertEquals(
                Samples.fullProfile().withQuietHours(hours(21, 30, 6, 0)),
                store.profiles().current());
        assertEquals(List.of("Quiet hours are now 21:30 to 06:00."), notices.said);
        notices.undo();
        assertEquals(Samples.fullProfile(), store.profiles().current());
        assertEquals(
                Samples.fullProfile().quietHours().from(),
                model.quietFrom().value().orElseThrow());
    }

    @Test
    void theSameHoursAgainChangeNothing() {
        type("22.00", "7");
        assertEquals(List.of(), notices.said);
        assertEquals(Optional.empty(), store.profiles().saved());
    }

    @Test
    void whatIsNoTimeIsSaidAndNotKept() {
        type("late", "");
        assertFalse(model.quietFrom().problemProperty().get().isEmpty());
        assertFalse(model.quietTo().problemProperty().get().isEmpty());
        assertEquals(Optional.empty(), store.profiles().saved());
        assertEquals("late", model.quietFrom().textProperty().get());
    }

    @Test
    void theSameTimeTwiceMeansNoQuietHours() {
        type("08:00", "08:00");
        assertEquals(List.of("There are no quiet hours now."), notices.said);
    }

    @Test
    void hoursThatCouldNotBeKeptCanBeTriedAgain() {
        broken = true;
        type("21:00", "07:00");
        assertEquals(1, notices.problems.size());
        broken = false;
        model.quietHoursTyped();
        assertEquals(hours(21, 0, 7, 0), store.profiles().current().quietHours());
    }

    @Test
    void whatWasReadBeforeTheHoursWereTypedLeavesWhatIsTypedSince() {
        var waiting = new Waiting();
        var slow = on(waiting);
        slow.read();
        waiting.doAll();
        slow.read();
        slow.quietFrom().textProperty().set("21:00");
        slow.quietHoursTyped();
        slow.quietTo().textProperty().set("6:");
        waiting.doAll();
        assertEquals("21:00", slow.quietFrom().textProperty().get());
        assertEquals("6:", slow.quietTo().textProperty().get());
        assertEquals(hours(21, 0, 7, 0), store.profiles().current().quietHours());
    }

    private QuietHoursModel on(Background background) {
        return new QuietHoursModel(
                store,
                journal,
                new Work(background, notices),
                Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.settings.settings"));
    }

    private void type(String from, String to) {
        model.quietFrom().textProperty().set(from);
        model.quietTo().textProperty().set(to);
        model.quietHoursTyped();
    }

    private static QuietHours hours(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new QuietHours(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
    }
}
