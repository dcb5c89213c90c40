package app.easeback.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a program that will be killed says of itself, in lines of words with tabs between. A line counts once it is
/// whole. May be used by several threads.
final class Report {

    static final String READY = "ready";
    static final String BEGIN = "begin";
    static final String DONE = "done";
    static final String REMINDER = "reminder";
    static final String TOLD = "told";
    static final String FAILED = "failed";
    static final String MAKING = "making";
    static final String MADE = "made";
    static final String RESTORING = "restoring";
    static final String RESTORED = "restored";

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void ready() {
        line(List.of(READY));
    }

    /// That a deed is begun which is to change so many entries: new ones, or those with these ids.
    void begin(ZonedDateTime now, Deed deed, String note, int changes, Set<String> ids) {
        var words = new ArrayList<>(List.of(BEGIN, now.toString(), deed.name(), note, String.valueOf(changes)));
        words.addAll(ids);
        line(words);
    }

    /// That the window was told that it is done.
    ///
    /// @param kept by its id each entry as it is kept now; empty for one that is gone
    void done(Map<String, Optional<String>> kept) {
        var words = new ArrayList<>(List.of(DONE));
        kept.forEach((id, text) -> words.addAll(List.of(id, text.orElse(""))));
        line(words);
    }

    /// That a reminder was seen to stand so.
    void reminder(String id, String state) {
        line(List.of(REMINDER, id, state));
    }

    /// That the user was told of a reminder.
    void told(String id) {
        line(List.of(TOLD, id));
    }

    /// That a backup is begun.
    void making() {
        line(List.of(MAKING));
    }

    void made(String file) {
        line(List.of(MADE, file));
    }

    /// That a backup is about to be put back.
    void restoring(String file) {
        line(List.of(RESTORING, file));
    }

    /// What is kept now that it is put back.
    void restored(Map<String, String> kept) {
        var words = new ArrayList<>(List.of(RESTORED));
        kept.forEach((id, text) -> words.addAll(List.of(id, text)));
        line(words);
    }

    void failed(Throwable problem) {
        line(List.of(FAILED, problem.toString().replaceAll("\\s", " ")));
    }

    private void line(List<String> words) {
        // As one write, which is whole for whoever reads it or not there.
        byte[] bytes = (String.join("\t", words) + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            out.write(bytes, 0, bytes.length);
            // Where nobody hears it any more, as when a build is broken off, it would write for ever.
            if (out.checkError()) {
                Runtime.getRuntime().halt(1);
            }
        }
    }
}
