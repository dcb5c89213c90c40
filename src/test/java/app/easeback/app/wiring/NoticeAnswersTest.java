package app.easeback.app.wiring;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notice.Choice;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.reminder.board.ReminderModel;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeAnswersTest {

    private static final Words WORDS = Words.of(Locale.UK, "app.easeback.ui.reminder.reminder");
    private static final String CHECK_IN = "the check-in";

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Journal journal = new Journal(store, clock);
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final ReminderDesk desk = new ReminderDesk(store, recovery, journal);
    private final ReminderModel reminders = new ReminderModel(
            store,
            recovery,
            journal,
            desk,
            new ReminderTicker(desk, recovery, new NoticeWords(WORDS)),
            new Work(new SameThread(), new NotedNotices()),
            WORDS);
    private final Navigation navigation = new Navigation("today");
    private final NoticeAnswers answers = new NoticeAnswers(reminders, navigation, () -> navigation.go(CHECK_IN));

    @Test
    void whatCanBeAcceptedIsAnsweredAmongTheReminders() {
        answers.chosen(about(Optional.of("some"), Choice.ACCEPT, Choice.SNOOZE), Choice.OPEN);
        assertEquals("reminders", navigation.currentProperty().get());
    }

    @Test
    void whatCannotBeAcceptedIsACheckIn() {
        answers.chosen(about(Optional.of("some"), Choice.SNOOZE, Choice.SKIP), Choice.OPEN);
        assertEquals(CHECK_IN, navigation.currentProperty().get());
    }

    @Test
    void aNoticeAboutSeveralLeadsToTheReminders() {
        answers.chosen(about(Optional.empty()), Choice.OPEN);
        assertEquals("reminders", navigation.currentProperty().get());
    }

    @Test
    void whatIsChosenIsRecorded() {
        journal.put(Samples.smallSession("s", MONDAY));
        clock.pass(Duration.ofHours(1));
        var heat = desk.look().due().getFirst();
        answers.chosen(about(Optional.of(heat.id()), Choice.ACCEPT), Choice.ACCEPT);
        assertEquals(
                ReminderState.STARTED,
                store.reminders().find(heat.id()).orElseThrow().state());
        assertEquals("today", navigation.currentProperty().get());
    }

    @Test
    void whoeverSkipsStaysWhereTheyAre() {
        answers.chosen(about(Optional.of("some"), Choice.ACCEPT, Choice.SKIP), Choice.SKIP);
        assertEquals("today", navigation.currentProperty().get());
    }

    private static Notice about(Optional<String> reminder, Choice... buttons) {
        var offered = Arrays.stream(buttons)
                .map(choice -> new Notice.Button(choice, choice.name()))
                .toList();
        return new Notice("key", "title", "text", reminder, offered);
    }
}
