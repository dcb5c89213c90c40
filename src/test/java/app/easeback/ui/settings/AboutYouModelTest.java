package app.easeback.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.core.profile.Caution;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.Waiting;
import app.easeback.ui.common.work.Work;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AboutYouModelTest {

    private final MemoryStore store = new MemoryStore();
    private final Journal journal =
            new Journal(store, Clock.fixed(Samples.MONDAY.toInstant(), Samples.MONDAY.getZone()));
    private final NotedNotices notices = new NotedNotices();
    private final AboutYouModel model = on(new SameThread());

    @Test
    void aTickIsKeptAtOnceAndNothingElseOfTheProfileChanges() {
        journal.put(Samples.fullProfile().withCautions(Set.of()).withAskedAboutHeat(Set.of()));
        model.tick(Caution.EPILEPSY, true);
        assertEquals(
                Samples.fullProfile().withCautions(Set.of(Caution.EPILEPSY)).withAskedAboutHeat(Set.of()),
                store.profiles().current());
        assertEquals(Set.of(Caution.EPILEPSY), model.cautionsProperty().get());
        assertEquals(List.of("Noted: epilepsy."), notices.said);
    }

    @Test
    void undoBringsBackWhatThePractitionerSaidToo() {
        var before = Samples.fullProfile()
                .withCautions(Set.of(Caution.DIABETES))
                .withAskedAboutHeat(Set.of(Caution.DIABETES));
        journal.put(before);
        model.tick(Caution.DIABETES, false);
        assertEquals(Set.of(), store.profiles().current().askedAboutHeat());
        assertEquals(List.of("No longer noted: diabetes."), notices.said);
        notices.undo();
        assertEquals(before, store.profiles().current());
    }

    @Test
    void undoOfOneLeavesWhatWasChangedSince() {
        model.tick(Caution.DIABETES, true);
        journal.put(store.profiles().current().withCaution(Caution.EPILEPSY, true));
        notices.undo();
        assertEquals(Set.of(Caution.EPILEPSY), store.profiles().current().cautions());
    }

    @Test
    void theNumberIsTheUsualOneUntilTheUserGivesTheirOwn() {
        model.read();
        assertEquals("999", model.number().textProperty().get());
        model.numberTyped();
        assertEquals(Optional.empty(), store.profiles().saved());

        model.number().textProperty().set(" 112 ");
        model.numberTyped();
        assertEquals(Optional.of("112"), store.profiles().current().emergencyNumber());
        assertEquals(List.of("The emergency number is now 112."), notices.said);

        notices.undo();
        assertEquals(Optional.empty(), store.profiles().current().emergencyNumber());
        assertEquals("999", model.number().textProperty().get());
    }

    @Test
    void anEmptyNumberMeansTheUsualOneAndWhatIsNoneIsSaid() {
        journal.put(Samples.fullProfile().withEmergencyNumber(Optional.of("112")));
        model.number().textProperty().set("nobody");
        model.numberTyped();
        assertEquals(
                "Please write a telephone number, such as 999.",
                model.number().problemProperty().get());
        assertEquals(Optional.of("112"), store.profiles().current().emergencyNumber());

        model.number().textProperty().set("");
        model.numberTyped();
        assertEquals(Optional.empty(), store.profiles().current().emergencyNumber());
        assertEquals("999", model.number().textProperty().get());
    }

    @Test
    void aNumberThatIsTypedAndLeftBeforeItIsKeptIsToldOnceAndTheUndoTakesItBack() {
        var waiting = new Waiting();
        var slow = read(waiting);
        type(slow, "112");
        slow.numberTyped();
        waiting.doAll();
        assertEquals(List.of("The emergency number is now 112."), notices.said);
        notices.undo();
        waiting.doAll();
        assertEquals(Optional.empty(), store.profiles().current().emergencyNumber());
    }

    @Test
    void theNumberThatWasTypedLastIsKept() {
        var waiting = new Waiting();
        var slow = read(waiting);
        type(slow, "112");
        type(slow, "999");
        waiting.doAll();
        assertEquals(Optional.empty(), store.profiles().current().emergencyNumber());
        assertEquals("999", slow.number().textProperty().get());
    }

    @Test
    void whatWasReadBeforeANumberWasTypedIsNotShownAnyMore() {
        var waiting = new Waiting();
        var slow = read(waiting);
        slow.read();
        type(slow, "112");
        var shown = new ArrayList<String>();
        slow.number().textProperty().subscribe(text -> shown.add(text));
        waiting.doAll();
        assertEquals(List.of("112"), shown);
    }

    @Test
    void aNumberThatCouldNotBeKeptCanBeTriedAgain() {
        model.read();
        store.loseAtTheEnd(Optional.of(new StoreException(StoreException.Trouble.DISK_FULL, "disk", null)));
        model.number().textProperty().set("112");
        model.numberTyped();
        assertEquals(1, notices.problems.size());
        store.loseAtTheEnd(Optional.empty());
        model.numberTyped();
        assertEquals(Optional.of("112"), store.profiles().current().emergencyNumber());
    }

    @Test
    void whatCannotBeKeptIsSaidAndShownAsItReallyIs() {
        journal.put(Samples.fullProfile().withCautions(Set.of(Caution.CANCER)));
        store.refuseWrites(new StoreException(StoreException.Trouble.DISK_FULL, "disk", null));
        model.tick(Caution.EPILEPSY, true);
        assertEquals(1, notices.problems.size());
        assertEquals(Set.of(Caution.CANCER), model.cautionsProperty().get());
    }

    private AboutYouModel read(Waiting waiting) {
        var slow = on(waiting);
        slow.read();
        waiting.doAll();
        return slow;
    }

    private static void type(AboutYouModel about, String number) {
        about.number().textProperty().set(number);
        about.numberTyped();
    }

    private AboutYouModel on(Background background) {
        return new AboutYouModel(
                store,
                journal,
                new Work(background, notices),
                Words.of(Locale.UK, "app.easeback.ui.settings.settings"));
    }
}
