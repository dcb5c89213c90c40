package app.easeback.ui.session.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.session.ImsSession;
import app.easeback.ui.common.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionSavingTest {

    private final FormBench bench = new FormBench();
    private final SessionSaving saving = new SessionSaving(bench.journal, new Work(bench, bench.notices));
    private final ImsSession session = Samples.smallSession("s", Samples.MONDAY);
    private final List<String> done = new ArrayList<>();

    @Test
    void whatNeedNotWaitIsDoneAtOnce() {
        saving.whenDone(() -> done.add("again"), () -> done.add("at once"));
        assertEquals(List.of("at once"), done);
    }

    @Test
    void ofAllThatHasToWaitTheLastIsDoneAfterTheSaving() {
        bench.unanswered(this::saveAndPutOff);
        assertEquals(List.of("saved", "second again"), done);
        assertEquals(session, bench.onlySession());
        assertFalse(saving.isUnderWay());
    }

    @Test
    void nothingThatHadToWaitIsDoneAfterASavingThatFailed() {
        bench.store.refuseWrites(new StoreException(Trouble.DISK_FULL, "easeback.db", null));
        bench.unanswered(this::saveAndPutOff);
        assertEquals(List.of(), done);
        assertEquals(1, bench.notices.problems.size());
        assertFalse(saving.isUnderWay());
    }

    private void saveAndPutOff() {
        saving.save(Optional.empty(), session, List.of(), _ -> done.add("saved"));
        assertTrue(saving.isUnderWay());
        saving.whenDone(() -> done.add("first again"), () -> done.add("first"));
        saving.whenDone(() -> done.add("second again"), () -> done.add("second"));
    }
}
