package app.easeback.ui.settings.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Second;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.Waiting;
import app.easeback.ui.common.work.Work;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackupModelTest {

    private static final String COUNTS = "3 sessions, 4 check-ins, no tapes, no heat";

    private final ListedBackups backups = new ListedBackups();
    private final NotedNotices notices = new NotedNotices();
    private final MemoryStore store = new MemoryStore();
    private final Clock clock = Clock.fixed(Samples.MONDAY.toInstant(), Samples.MONDAY.getZone());
    private final Journal journal = new Journal(store, clock);
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final Words words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.settings.settings");
    private final BackupModel model =
            new BackupModel(backups, journal, recovery, new Work(new SameThread(), notices), words);
    private final RestoreModel restoring = model.restoring();
    private int taken;
    private int changes;

    @Test
    void aBackupOnDemandSaysWhatItHolds() {
        model.backUpNow();
        assertEquals(List.of("Backed up: " + COUNTS + "."), notices.said);
        assertEquals(
                Optional.of("now"),
                model.standingProperty().get().orElseThrow().newest().map(backup -> backup.place()));
        assertFalse(model.busyProperty().get());
    }

    @Test
    void whatABackupHoldsIsShownAndNothingIsPutBackUntilTheUserSaysSo() {
        journal.onChange(() -> changes++);
        restoring.look("old");
        assertEquals(
                ListedBackups.HOLDS,
                restoring.candidateProperty().get().orElseThrow().backup().holds());
        assertEquals(List.of(), backups.done);
        restoring.cancel();
        restoring.restore();
        assertEquals(List.of(), backups.done);
        restoring.look("old");
        restoring.restore();
        assertEquals(List.of("restore old"), backups.done);
        assertEquals(Optional.empty(), restoring.candidateProperty().get());
        assertEquals("Restored: " + COUNTS + ".", notices.said.getLast());
        assertEquals(1, changes, "every screen reads again");
        assertEquals(1, notices.forgotten, "what was done before is undone no more");
        notices.undo();
        assertEquals(List.of("restore old", "restore before"), backups.done);
        assertEquals("Everything is as it was before.", notices.said.getLast());
    }

    @Test
    void anOpenWarningSignThatABackupLacksIsNamed() {
        journal.put(Samples.warning("new", Samples.MONDAY, Optional.empty()));
        restoring.look("old");
        String said =
                restoring.candidateProperty().get().orElseThrow().lacking().orElseThrow();
        assertTrue(said.startsWith("Open now and not in it: fever or shivers."), said);
        journal.put(Samples.warning(
                "new",
                Samples.MONDAY,
                Optional.of(new SymptomsResolved(Samples.MONDAY, SymptomsResolved.How.SEEN_BY_PROFESSIONAL))));
        restoring.look("old");
        assertEquals(
                Optional.empty(),
                restoring.candidateProperty().get().orElseThrow().lacking());
    }

    @Test
    void aSignThatIsToldAfterTheLookIsSeenBeforeAnythingIsPutBack() {
        restoring.look("old");
        journal.put(Samples.warning("new", Samples.MONDAY, Optional.empty()));
        restoring.restore();
        assertEquals(List.of(), backups.done);
        assertTrue(restoring.candidateProperty().get().orElseThrow().lacking().isPresent());
        restoring.restore();
        assertEquals(List.of("restore old"), backups.done);
    }

    @Test
    void aRestoreIsNotUndoneOnceSomethingElseWasRecorded() {
        restoring.look("old");
        restoring.restore();
        journal.put(Samples.smallCheckIn("since", Samples.MONDAY, 2));
        notices.undo();
        assertEquals(List.of("restore old"), backups.done);
        assertEquals(
                "Something was recorded since, so nothing was undone. What you had before can be restored from before.",
                notices.said.getLast());
    }

    @Test
    void aBackupUnderAPassphraseAsksForItUntilItIsRight() {
        restoring.look("sealed");
        assertEquals(Optional.of("sealed"), restoring.lockedProperty().get());
        restoring.unlock(" ");
        assertEquals("Please type a passphrase.", restoring.problemProperty().get());
        restoring.unlock("loud");
        assertTrue(restoring.problemProperty().get().startsWith("That is not the passphrase"));
        assertEquals(List.of(), notices.problems);
        restoring.unlock("quiet");
        assertEquals(Optional.empty(), restoring.lockedProperty().get());
        assertEquals("", restoring.problemProperty().get());
        restoring.restore();
        assertEquals(List.of("restore sealed by quiet"), backups.done);
    }

    @Test
    void toReadHowItStandsKeepsNobodyFromPressing() {
        var waiting = new Waiting();
        var slow = new BackupModel(backups, journal, recovery, new Work(waiting, notices), words);
        slow.read();
        assertFalse(slow.busyProperty().get());
        slow.backUpNow();
        slow.read();
        assertTrue(slow.busyProperty().get());
        waiting.doAll();
        assertFalse(slow.busyProperty().get());
    }

    @Test
    void aLookThatIsCancelledOffersNothingOnceItIsAnswered() {
        var waiting = new Waiting();
        var slow = new BackupModel(backups, journal, recovery, new Work(waiting, notices), words).restoring();
        for (String file : List.of("old", "sealed", "broken")) {
            slow.look(file);
            slow.cancel();
            waiting.doAll();
            assertEquals(Optional.empty(), slow.candidateProperty().get(), file);
            assertEquals(Optional.empty(), slow.lockedProperty().get(), file);
        }
        assertEquals(List.of(), notices.problems);
        slow.look("sealed");
        waiting.doAll();
        slow.unlock("loud");
        slow.cancel();
        waiting.doAll();
        assertEquals("", slow.problemProperty().get());
    }

    @Test
    void aDamagedBackupIsToldAndNotOffered() {
        restoring.look("broken");
        assertEquals(1, notices.problems.size());
        assertEquals(Optional.empty(), restoring.candidateProperty().get());
    }

    @Test
    void aMissingSecondFolderIsToldOnceAndAgainAfterItWasThere() {
        backups.takes = Second.AWAY;
        model.makeIfDue();
        assertEquals(List.of(words.name(Second.AWAY)), notices.said);
        backups.takes = Second.STILL_AWAY;
        model.makeIfDue();
        backups.takes = Second.WRITTEN;
        model.makeIfDue();
        assertEquals(1, notices.said.size());
        backups.takes = Second.FAILED;
        model.makeIfDue();
        model.makeIfDue();
        assertEquals(List.of(words.name(Second.AWAY), words.name(Second.FAILED)), notices.said);
    }

    @Test
    void aSecondFolderThatTakesAWhileIsNewsOnlyToWhoAsksOrIfItGoesOn() {
        backups.takes = Second.BEGUN;
        model.makeIfDue();
        assertEquals(List.of(), notices.said);
        model.backUpNow();
        assertTrue(notices.said.getFirst().endsWith(words.name(Second.BEGUN)));
        backups.takes = Second.UNANSWERED;
        model.makeIfDue();
        model.makeIfDue();
        assertEquals(words.name(Second.UNANSWERED), notices.said.getLast());
        assertEquals(2, notices.said.size());
        assertEquals(List.of(), notices.problems);
    }

    @Test
    void aTroubleWithTheBackupOfTheDayIsToldOnce() {
        backups.refuses = Optional.of(new BackupException(BackupTrouble.NOT_WRITTEN, "here", null));
        model.makeIfDue();
        model.makeIfDue();
        assertEquals(1, notices.problems.size());
        model.backUpNow();
        assertEquals(2, notices.problems.size(), "who asks is told");
        assertFalse(model.busyProperty().get());
    }

    private void seal(String typed, String again) {
        model.seal(typed, again, () -> taken++);
    }

    @Test
    void theSecondFolderAndItsPassphraseAreChosenAndLeft() {
        model.chooseSecond(Optional.of("/stick"));
        seal("", "");
        assertEquals("Please type a passphrase.", model.sealProblemProperty().get());
        seal("quiet", "quiet");
        assertEquals(
                "Please choose a passphrase of at least 8 characters.",
                model.sealProblemProperty().get());
        seal("quiet words", "quite words");
        assertEquals(
                "The two are not the same. Please type them again.",
                model.sealProblemProperty().get());
        backups.refuses = Optional.of(new BackupException(BackupTrouble.NOT_WRITTEN, "/stick", null));
        seal("quiet words", "quiet words");
        assertEquals(0, taken, "what was typed unseen stays until it holds");
        backups.refuses = Optional.empty();
        seal("quiet words", "quiet words");
        assertEquals(1, taken);
        assertEquals("", model.sealProblemProperty().get());
        var standing = model.standingProperty().get().orElseThrow();
        assertEquals(Optional.of("/stick"), standing.second());
        assertTrue(standing.sealed());
        model.unseal();
        model.chooseSecond(Optional.empty());
        standing = model.standingProperty().get().orElseThrow();
        assertEquals(Optional.empty(), standing.second());
        assertFalse(standing.sealed());
    }
}
