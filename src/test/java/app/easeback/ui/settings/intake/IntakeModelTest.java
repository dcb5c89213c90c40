package app.easeback.ui.settings.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.RecordKind;
import app.easeback.core.Records;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.intake.CancelledException;
import app.easeback.core.intake.Comparison.Outcome;
import app.easeback.core.intake.Import;
import app.easeback.core.sample.SampleData;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Language;
import app.easeback.ui.settings.backup.ListedBackups;
import app.easeback.ui.settings.intake.Intake.AsBefore;
import app.easeback.ui.settings.intake.Intake.Different;
import app.easeback.ui.settings.intake.Intake.Done;
import app.easeback.ui.settings.intake.Intake.Failed;
import app.easeback.ui.settings.intake.Intake.Idle;
import app.easeback.ui.settings.intake.Intake.Reading;
import app.easeback.ui.settings.intake.Intake.Ready;
import app.easeback.ui.settings.intake.Intake.Refused;
import app.easeback.ui.settings.intake.Intake.Writing;
import app.easeback.ui.settings.intake.RecordsFile.Content;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeModelTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T12:00:00+01:00[Europe/Berlin]");
    private static final Path FILE = Path.of("folder", "diary.csv");

    private final MemoryStore store = new MemoryStore();
    private final Journal journal = new Journal(store, Clock.fixed(NOW.toInstant(), NOW.getZone()));
    private final ListedBackups backups = new ListedBackups();
    private final Records sample = SampleData.of(NOW, 1, Language.ENGLISH);
    private final int all = (int) sample.entries().count();
    private final List<Double> seen = new ArrayList<>();
    private RecordsFile file = (_, _) -> new Content.Good(sample);
    private Runnable meanwhile = () -> {};
    private Consumer<Runnable> later = Runnable::run;
    private final IntakeModel model = new IntakeModel(
            new Import(journal, store),
            journal,
            backups,
            (path, progress) -> file.read(path, progress),
            new SameThread(),
            new SameThread(),
            work -> later.accept(work));

    @BeforeEach
    void listen() {
        journal.onChange(model::recordedElsewhere);
    }

    @Test
    void whatAFileHoldsIsSaidAndNothingIsWrittenUntilTheUserSaysSo() {
        model.read(FILE);
        var ready = assertInstanceOf(Ready.class, state());
        assertEquals("diary.csv", ready.name());
        assertEquals(sample, ready.records());
        assertEquals(new Outcome(all, 0, 0), ready.comparison().outcome());
        assertTrue(ready.hasNews() && !ready.hasConflicts() && !ready.again());
        assertEquals(0, Records.of(store).entries().count());
        model.cancel();
        assertEquals(new Idle(), state());
        model.bringIn();
        assertEquals(0, Records.of(store).entries().count());
        assertEquals(List.of(), backups.done);
    }

    @Test
    void whatIsThereIsBackedUpBeforeAFileComesInAndUndoPutsThatBack() {
        model.read(FILE);
        model.bringIn();
        assertEquals(new Done(new Outcome(all, 0, 0), Optional.of("before")), state());
        assertEquals(sample, Records.of(store));
        assertEquals(List.of("make before import"), backups.done);
        var told = new ArrayList<String>();
        journal.onChange(() -> told.add("changed"));
        model.undo();
        assertEquals(new AsBefore(true), state());
        assertEquals(List.of("make before import", "restore before"), backups.done);
        assertEquals(List.of("changed"), told, "every screen reads again");
    }

    @Test
    void undoIsNotOfferedAnyMoreOnceSomethingElseIsRecorded() {
        model.recordedElsewhere();
        assertEquals(new Idle(), state());
        model.read(FILE);
        model.bringIn();
        model.recordedElsewhere();
        assertEquals(new Done(new Outcome(all, 0, 0), Optional.empty()), state());
        model.undo();
        assertEquals(List.of("make before import"), backups.done);
    }

    @Test
    void whatIsHereAlreadyLeavesNothingToBringIn() {
        new Import(journal, store).run(sample, false);
        model.read(FILE);
        var ready = assertInstanceOf(Ready.class, state());
        assertEquals(new Outcome(0, 0, all), ready.comparison().outcome());
        assertFalse(ready.hasNews());
    }

    @Test
    void whatIsDifferentIsNamedByKindAndTimeAndGivesWayOnlyWhenTheUserSaysSo() {
        new Import(journal, store).run(sample, false);
        var kept = sample.sessions().getFirst();
        journal.put(changed(kept));
        model.read(FILE);
        var ready = assertInstanceOf(Ready.class, state());
        assertTrue(ready.hasConflicts() && ready.hasNews());
        assertEquals(List.of(new Different(RecordKind.SESSION, Optional.of(kept.at()))), ready.different());
        model.bringIn();
        assertEquals(
                new Outcome(0, 1, all - 1),
                assertInstanceOf(Done.class, state()).outcome());
        assertEquals(sample, Records.of(store));
    }

    @Test
    void whatIsRecordedAfterTheLookIsNotReplacedUnseen() {
        model.read(FILE);
        journal.put(changed(sample.sessions().getFirst()));
        var before = Records.of(store);
        model.bringIn();
        var ready = assertInstanceOf(Ready.class, state());
        assertTrue(ready.again());
        assertEquals(new Outcome(all - 1, 1, 0), ready.comparison().outcome());
        assertEquals(before, Records.of(store), "nothing of the file is kept");
        model.bringIn();
        assertEquals(
                new Outcome(all - 1, 1, 0),
                assertInstanceOf(Done.class, state()).outcome());
    }

    @Test
    void whatIsDifferentAlreadyIsNotReplacedUnseenWhenItChangesAgain() {
        new Import(journal, store).run(sample, false);
        var kept = sample.sessions().getFirst();
        journal.put(changed(kept));
        model.read(FILE);
        var newest = Samples.smallSession(kept.id().value(), kept.at().minusMinutes(1));
        journal.put(newest);
        model.bringIn();
        assertTrue(assertInstanceOf(Ready.class, state()).again());
        assertEquals(Optional.of(newest), store.sessions().find(kept.id()));
    }

    @Test
    void whatAnotherProgramRecordsAfterTheLookIsNotReplacedUnseen() {
        model.read(FILE);
        store.writtenElsewhere();
        model.bringIn();
        assertTrue(assertInstanceOf(Ready.class, state()).again());
        assertEquals(0, Records.of(store).entries().count());
    }

    @Test
    void undoTakesBackNothingThatIsRecordedJustBeforeIt() {
        for (Runnable recording :
                List.<Runnable>of(() -> journal.put(changed(sample.sessions().getFirst())), store::writtenElsewhere)) {
            model.read(FILE);
            model.bringIn();
            later = _ -> {};
            recording.run();
            assertTrue(assertInstanceOf(Done.class, state()).before().isPresent(), "nobody was told yet");
            model.undo();
            assertEquals(Optional.empty(), assertInstanceOf(Done.class, state()).before());
            assertFalse(backups.done.contains("restore before"));
            later = Runnable::run;
        }
    }

    @Test
    void whatIsStoppedIsNotLookedAtAgain() {
        model.read(FILE);
        backups.meanwhile = () -> {
            journal.put(changed(sample.sessions().getFirst()));
            model.cancel();
        };
        model.bringIn();
        assertEquals(new AsBefore(false), state());
        assertEquals(1, Records.of(store).entries().count());
    }

    @Test
    void whatFailsIsLoggedAndWhatIsStoppedIsNot() {
        var logged = new ArrayList<String>();
        var logger = Logger.getLogger(IntakeModel.class.getName());
        logger.setUseParentHandlers(false);
        logger.setFilter(line -> {
            logged.add(line.getMessage());
            return false;
        });
        try {
            for (var trouble : List.of(new IllegalStateException("unexpected"), new CancelledException())) {
                file = (_, _) -> {
                    throw trouble;
                };
                model.read(FILE);
            }
        } finally {
            logger.setFilter(null);
            logger.setUseParentHandlers(true);
        }
        assertEquals(List.of("could not do what was asked"), logged);
    }

    @Test
    void aFileThatCannotBeTakenInIsRefusedWithItsProblems() {
        var bad = new Content.Bad(_ -> List.of("one", "two"), "line 1: MISSING");
        file = (_, _) -> bad;
        model.read(FILE);
        assertEquals(new Refused("diary.csv", bad), state());
        model.cancel();
        assertEquals(new Idle(), state());
    }

    @Test
    void readingIsSeenAndCanBeStopped() {
        model.progressProperty().subscribe(value -> seen.add(value.doubleValue()));
        file = (_, progress) -> {
            assertEquals(new Reading("diary.csv"), state());
            progress.at(0, 0);
            progress.at(1, 4);
            progress.at(1, 4);
            progress.at(2, 4);
            model.cancel();
            assertEquals(new Idle(), state());
            progress.at(3, 4);
            throw new AssertionError("goes on");
        };
        model.read(FILE);
        assertEquals(new Idle(), state());
        assertEquals(List.of(0.0, 0.25, 0.5), seen);
    }

    @Test
    void whatWasStoppedComesTooLateForTheNextFile() {
        var slow = file;
        file = (path, progress) -> {
            model.cancel();
            file = (_, _) -> new Content.Bad(_ -> List.of("second"), "");
            model.read(Path.of("second.json"));
            return slow.read(path, progress);
        };
        model.read(FILE);
        assertEquals("second.json", assertInstanceOf(Refused.class, state()).name());
    }

    @Test
    void anotherFileIsNotReadMeanwhile() {
        var good = file;
        file = (path, progress) -> {
            model.read(Path.of("second.json"));
            return good.read(path, progress);
        };
        model.read(FILE);
        assertEquals("diary.csv", assertInstanceOf(Ready.class, state()).name());
    }

    @Test
    void writingIsSeenAndWhatIsStoppedLeavesNothingWritten() {
        model.read(FILE);
        model.progressProperty().subscribe(value -> {
            seen.add(value.doubleValue());
            if (value.doubleValue() > 0.5) {
                meanwhile.run();
            }
        });
        meanwhile = () -> {
            assertEquals(new Writing(false), state());
            model.cancel();
            assertEquals(new Writing(true), state());
        };
        model.bringIn();
        assertEquals(new AsBefore(false), state());
        assertEquals(0, Records.of(store).entries().count());
        assertTrue(seen.getLast() < 0.6, seen::toString);
    }

    @Test
    void whatTheStoreCannotDoIsSaid() {
        model.read(FILE);
        var full = new StoreException(Trouble.DISK_FULL, "here", null);
        store.refuseWrites(full);
        model.bringIn();
        assertEquals(new Failed(full), state());
        var unwritten = new BackupException(BackupTrouble.NOT_WRITTEN, "here", null);
        backups.refuses = Optional.of(unwritten);
        model.read(FILE);
        model.bringIn();
        assertEquals(new Failed(unwritten), state());
        var unexpected = new IllegalStateException("unexpected");
        file = (_, _) -> {
            throw unexpected;
        };
        model.read(FILE);
        assertEquals(new Failed(unexpected), state());
        file = (_, _) -> {
            throw new CancelledException();
        };
        model.read(FILE);
        assertEquals(new AsBefore(false), state());
    }

    private Intake state() {
        return model.stateProperty().get();
    }

    private static ImsSession changed(ImsSession session) {
        return Samples.smallSession(session.id().value(), session.at());
    }
}
