package app.easeback.ui.session.course;

import app.easeback.core.Complaints;
import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;

/// Deletes an entry at once, and offers to bring it back.
public record Removal(Store store, Journal journal, Work work, Words words) {

    public void remove(Entry entry) {
        work.run(
                () -> new Complaints(store, journal).remove(entry),
                recorded -> new Undo(journal, work, words).offerChange(deleted(entry), recorded, restored(entry)));
    }

    private String deleted(Entry entry) {
        return switch (entry) {
            case ImsSession session -> words.text("session.notice.deleted", words.sites(session.sites()));
            case CheckIn _ -> words.text("session.notice.deleted.check-in");
            case ComplaintPain _ -> words.text("session.notice.deleted.pain");
            case Heat heat -> words.text("session.notice.deleted.heat", heat.site());
            case Tape tape -> words.text("session.notice.deleted.tape", tape.site());
            default -> throw new IllegalArgumentException("no entries of " + entry.getClass());
        };
    }

    private static String restored(Entry entry) {
        return entry instanceof ImsSession ? "session.notice.restored" : "session.notice.entry-restored";
    }
}
