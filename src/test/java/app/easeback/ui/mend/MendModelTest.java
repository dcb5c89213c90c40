package app.easeback.ui.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.Holdings;
import app.easeback.core.backup.Salvaged;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.entry.Id;
import app.easeback.core.words.Words;
import app.easeback.ui.mend.MendModel.State;
import app.easeback.ui.mend.MendModel.Way;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MendModelTest {

    private final Words words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.mend.mend");
    private final MadeWays mending = new MadeWays();
    private final MendModel model = new MendModel(mending, new SameThread(), words, Samples.MONDAY.getZone());

    @Test
    void aBackupFromElsewhereIsOfferedFirstOnceItsPassphraseIsRight() {
        model.look();
        model.choose("stick.sealed");
        assertEquals(new State.Locked("stick.sealed"), model.stateProperty().get());
        assertEquals("", model.problemProperty().get());
        model.unlock(" ");
        assertFalse(model.problemProperty().get().isEmpty());
        model.unlock("wrong");
        assertEquals(new State.Locked("stick.sealed"), model.stateProperty().get());
        assertFalse(model.problemProperty().get().isEmpty());
        model.unlock("right");
        assertEquals("", model.problemProperty().get());
        assertEquals(List.of(WayOut.CHOSEN, WayOut.BACKUP, WayOut.READABLE), kinds());
        assertEquals(List.of(), mending.done);
        model.take(ways().getFirst());
        assertEquals(List.of("restore stick.sealed unsealed"), mending.done);
        assertInstanceOf(State.Done.class, model.stateProperty().get());
    }

    @Test
    void fromAPassphraseOneGoesBackToTheOtherWays() {
        model.look();
        model.choose("stick.sealed");
        model.unlock("wrong");
        model.back();
        assertEquals(List.of(WayOut.BACKUP, WayOut.READABLE), kinds());
        assertEquals("", model.problemProperty().get());
    }

    @Test
    void nothingIsDoneBeforeTheUserChooses() {
        assertInstanceOf(State.Busy.class, model.stateProperty().get());
        model.look();
        assertEquals(List.of(WayOut.BACKUP, WayOut.READABLE), kinds());
        assertEquals(List.of(), mending.done);
    }

    @Test
    void eachWaySaysWhatComesOfIt() {
        model.look();
        assertEquals(
                "It was made on Mon 2 Mar 2026, 17:30 and holds 3 sessions, 4 check-ins, no tapes, no heat, of Mon 2 Mar"
                        + " 2026. What you wrote after that is not in it.",
                ways().getFirst().help());
        assertTrue(ways().getLast().help().endsWith("2 entries cannot be read any more."), ways()::toString);
    }

    @Test
    void anOpenWarningSignThatABackupLacksIsNamed() {
        var signs = Map.of(new Id("sign"), Set.of(Symptom.FEVER));
        mending.readable = Optional.of(new Salvaged(
                new Holdings(3, 5, 0, 0, Optional.of(Samples.MONDAY), Optional.of(Samples.MONDAY), signs), 2, true));
        model.look();
        String help = ways().getFirst().help();
        assertTrue(help.contains(" Open now and not in it: fever or shivers. "), help);
        assertFalse(ways().getLast().help().contains("Open now"));
    }

    @Test
    void whatHasLostNothingComesFirst() {
        mending.readable = Optional.of(new Salvaged(MadeWays.HOLDS, 0, true));
        model.look();
        assertEquals(List.of(WayOut.READABLE, WayOut.BACKUP), kinds());
    }

    @Test
    void whatMayHaveLostSomethingDoesNot() {
        mending.readable = Optional.of(new Salvaged(MadeWays.HOLDS, 0, false));
        model.look();
        assertEquals(List.of(WayOut.BACKUP, WayOut.READABLE), kinds());
        assertTrue(ways().getLast().help().endsWith("Something may be missing."), ways()::toString);
    }

    @Test
    void theChosenWayIsTakenAndSaysWhereTheDamagedFileIs() {
        model.look();
        model.take(ways().getLast());
        assertEquals(List.of("keep"), mending.done);
        var done = assertInstanceOf(State.Done.class, model.stateProperty().get());
        assertEquals("damaged-1", done.kept());
        assertTrue(done.holds().startsWith("3 sessions"), done.holds());
    }

    @Test
    void aFullDiskIsSaidAndTheChoiceStays() {
        model.look();
        mending.refusal = Optional.of(new StoreException(Trouble.DISK_FULL, "here", null));
        model.take(ways().getFirst());
        assertEquals(
                "The disk is full, so here could not be written. Free some space and try again; nothing was changed.",
                model.problemProperty().get());
        mending.refusal = Optional.empty();
        model.take(ways().getFirst());
        assertEquals("", model.problemProperty().get());
        assertEquals(List.of("restore newest.db"), mending.done);
    }

    @Test
    void whereThereIsNoWayOutThatIsAChoiceOfNone() {
        mending.backup = Optional.empty();
        mending.readable = Optional.empty();
        model.look();
        assertEquals(List.of(), ways());
    }

    @Test
    void aMistakeOfTheProgramIsNoTroubleOfTheDisk() {
        model.look();
        mending.refusal = Optional.of(new IllegalStateException("a mistake"));
        var first = ways().getFirst();
        model.take(first);
        assertEquals(
                "That could not be done, and nothing was changed. Try again, or choose another way.",
                model.problemProperty().get());
    }

    private List<Way> ways() {
        return assertInstanceOf(State.Choice.class, model.stateProperty().get()).ways();
    }

    private List<WayOut> kinds() {
        return ways().stream().map(Way::kind).toList();
    }
}
