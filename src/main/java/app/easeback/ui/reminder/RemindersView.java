package app.easeback.ui.reminder;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.layout.EmptyState;
import app.easeback.ui.common.layout.ScreenPane;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.reminder.board.Board;
import app.easeback.ui.reminder.board.PlanModel;
import app.easeback.ui.reminder.board.ReminderModel;
import app.easeback.ui.reminder.board.TapeModel;
import app.easeback.ui.reminder.board.Tuning;
import app.easeback.ui.reminder.ledger.LedgerCard;
import app.easeback.ui.reminder.ledger.LedgerModel;
import app.easeback.ui.reminder.plan.PlanCard;
import app.easeback.ui.reminder.plan.TapeCard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The screen Reminders: the running timer, the inbox, what is next, the plans, and what became of the last ones.
public final class RemindersView implements Screen {

    /// What the screen is made of.
    ///
    /// @param reminders how they stand
    /// @param plans to switch and pause
    /// @param tuning to change times and lengths
    /// @param tape to log
    /// @param ledger what became of them
    public record Models(ReminderModel reminders, PlanModel plans, Tuning tuning, TapeModel tape, LedgerModel ledger) {

        /// Makes the others for the model of the reminders.
        public static Models of(
                ReminderModel reminders, Store store, Recovery recovery, Journal journal, Work work, Words words) {
            return new Models(
                    reminders,
                    new PlanModel(store, recovery, journal, work, words),
                    new Tuning(journal, work, words),
                    new TapeModel(store, recovery, journal, work, words),
                    new LedgerModel(store, recovery, work));
        }
    }

    private final Models models;
    private final Words words;
    private final Clock clock;
    private final Runnable checkIn;
    private final Runnable logSession;
    private final Supplier<? extends Region> beingThere;
    private Optional<Read> read = Optional.empty();

    /// What the ledger was read for.
    private record Read(LocalDate today, List<Reminder> reminders) {}

    /// @param checkIn takes the patient to where they check in
    /// @param logSession what the button does that is shown while nothing is planned
    /// @param beingThere makes the card that says when reminders can come
    public RemindersView(
            Models models,
            Words words,
            Clock clock,
            Runnable checkIn,
            Runnable logSession,
            Supplier<? extends Region> beingThere) {
        this.models = models;
        this.words = words;
        this.clock = clock;
        this.checkIn = checkIn;
        this.logSession = logSession;
        this.beingThere = beingThere;
    }

    @Override
    public String id() {
        return "reminders";
    }

    @Override
    public Ikon icon() {
        return Feather.BELL;
    }

    @Override
    public ObservableValue<Integer> news() {
        return models.reminders()
                .boardProperty()
                .map(shown -> shown.map(board -> board.inbox().size()).orElse(0));
    }

    @Override
    public Region build() {
        var page = new ScreenPane();
        page.setTitle(words.text("screen.reminders"));
        var model = models.reminders();
        var heat = PlanCard.heat(models.plans(), models.tuning(), words);
        var checkIns = PlanCard.checkIns(models.plans(), models.tuning(), words);
        var tape = new TapeCard(models.tape(), models.plans(), models.tuning(), words);
        var timer = new HeatTimer(model, words, clock);
        var inbox = new InboxCard(model, words, checkIn);
        var next = NextCard.onReminders(model, words, checkIn);
        var ledger = new LedgerCard(models.ledger(), words);
        var there = beingThere.get();
        var empty = new EmptyState(
                Feather.BELL,
                words.text("reminder.empty"),
                words.text("reminder.empty.help"),
                EmptyState.step("reminder-empty-log", words.text("reminder.empty.log"), logSession));
        List<Node> cards = List.of(timer, inbox, next, heat, checkIns, tape, ledger, there);
        model.boardProperty()
                .subscribe(shown -> shown.ifPresent(board -> {
                    models.tuning().show(board.profile());
                    heat.show(board);
                    checkIns.show(board);
                    tape.show(board);
                    page.show(nothing(board) ? List.of(empty, ledger, there) : cards);
                    readLedger(board);
                }));
        return page;
    }

    private static boolean nothing(Board board) {
        return board.session().isEmpty()
                && board.reminders().isEmpty()
                && board.tapesOn().isEmpty();
    }

    /// Reads the ledger again where it may say something new.
    private void readLedger(Board board) {
        var now = new Read(board.now().toLocalDate(), board.reminders());
        if (!read.equals(Optional.of(now))) {
            read = Optional.of(now);
            models.ledger().refresh();
        }
    }

    @Override
    public void shown() {
        models.reminders().refresh();
    }
}
