package app.easeback.ui.settings.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import org.junit.jupiter.api.Test;

class UnseenChangesTest {

    private final MemoryStore store = new MemoryStore();
    private final UnseenChanges unseen = new UnseenChanges(new Journal(store, new SettableClock(Samples.MONDAY)));

    @Test
    void whatThisProgramRecordsIsUnseenUntilItIsLookedAt() {
        assertFalse(unseen.exist());
        unseen.recorded();
        assertTrue(unseen.exist());
        unseen.lookedAt();
        assertFalse(unseen.exist());
    }

    @Test
    void itsOwnWritingHidesNothingThatAnotherProgramWrote() {
        unseen.recorded();
        unseen.written();
        assertFalse(unseen.exist());
        store.writtenElsewhere();
        unseen.written();
        assertTrue(unseen.exist());
    }
}
