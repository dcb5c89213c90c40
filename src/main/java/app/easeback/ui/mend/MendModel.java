package app.easeback.ui.mend;

import app.easeback.core.Background;
import app.easeback.core.StoreException;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Restored;
import app.easeback.core.backup.Mending;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.entry.Id;
import app.easeback.core.words.BackupWords;
import app.easeback.core.words.TroubleWords;
import app.easeback.core.words.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The ways out of damaged data, and taking one. Nothing is changed until the user has chosen.
public final class MendModel {

    private static final System.Logger LOG = System.getLogger(MendModel.class.getName());

    private final Mending mending;
    private final Background background;
    private final Words words;
    private final BackupWords held;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Busy("mend.looking"));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private List<Way> ways = List.of();

    /// The open warning signs that can still be read.
    private Map<Id, Set<Symptom>> signs = Map.of();

    /// @param zone in which times are told
    public MendModel(Mending mending, Background background, Words words, ZoneId zone) {
        this.mending = mending;
        this.background = background;
        this.words = words;
        this.held = new BackupWords(words);
        this.zone = zone;
    }

    /// How far it has come.
    sealed interface State {

        /// Something is being done that takes a moment.
        ///
        /// @param key of the text that says what
        record Busy(String key) implements State {}

        /// The user is to choose.
        ///
        /// @param ways the one that keeps most first; may be empty
        record Choice(List<Way> ways) implements State {}

        /// The backup that the user chose asks for its passphrase.
        record Locked(String file) implements State {}

        /// The data is whole again.
        ///
        /// @param holds what it contains, in words
        /// @param kept the folder in which the damaged file is; empty where there was none
        record Done(String holds, String kept) implements State {}
    }

    /// A way out.
    ///
    /// @param says what comes of it
    /// @param lacking which open warning signs it would lose, in words; empty where it would lose none
    /// @param taking takes the way
    record Way(WayOut kind, String says, Optional<String> lacking, Supplier<Restored> taking) {

        /// All that the user has to know before taking it.
        String help() {
            return lacking.map(signs -> says + " " + signs).orElse(says);
        }
    }

    /// What was found.
    private record Found(List<Way> ways, Map<Id, Set<Symptom>> signs) {}

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why the way that was chosen could not be taken; empty when nothing is wrong.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Looks for the ways out. To be called once.
    public void look() {
        background.run(
                this::find,
                found -> {
                    signs = found.signs();
                    offer(found.ways());
                },
                trouble -> {
                    offer(List.of());
                    failed(trouble);
                });
    }

    private Found find() {
        var readable = mending.readable();
        var signs = readable.map(salvaged -> salvaged.holds().openSigns()).orElse(Map.of());
        var found = new ArrayList<Way>();
        mending.newestBackup().ifPresent(newest -> found.add(way(WayOut.BACKUP, newest, Optional.empty(), signs)));
        readable.ifPresent(salvaged -> {
            var way = new Way(
                    WayOut.READABLE,
                    words.text("WayOut.READABLE.help", held.say(salvaged.holds()), held.say(salvaged)),
                    Optional.empty(),
                    () -> mending.keepReadable().restored());
            boolean keepsMore = salvaged.lost() == 0 && salvaged.certain();
            found.add(keepsMore ? 0 : found.size(), way);
        });
        return new Found(found, signs);
    }

    /// @param signs the open warning signs that can still be read; a backup may lack them
    private Way way(WayOut kind, Backup backup, Optional<Passphrase> passphrase, Map<Id, Set<Symptom>> signs) {
        String holds = held.say(backup.holds());
        String says = backup.made()
                .map(made -> words.text("WayOut.BACKUP.help", words.dayAndTime(made.atZone(zone)), holds))
                .orElseGet(() -> words.text("mend.backup.holds", holds));
        return new Way(
                kind, says, held.lacking(backup.holds(), signs), () -> mending.restore(backup.place(), passphrase));
    }

    /// Looks at a backup that the user has elsewhere, and offers it first.
    void choose(String file) {
        look(file, Optional.empty());
    }

    /// Tries the passphrase of the backup that asked for it.
    void unlock(String typed) {
        if (state.get() instanceof State.Locked(var file)) {
            if (typed.isBlank()) {
                problem.set(words.text("unlock.blank"));
            } else {
                look(file, Optional.of(new Passphrase(typed)));
            }
        }
    }

    /// Goes back to the ways out from a backup that asks for its passphrase.
    void back() {
        problem.set("");
        state.set(new State.Choice(ways));
    }

    private void look(String file, Optional<Passphrase> passphrase) {
        problem.set("");
        state.set(new State.Busy("mend.opening"));
        background.run(
                () -> mending.look(file, passphrase),
                found -> {
                    var offered = new ArrayList<>(ways);
                    offered.removeIf(way -> way.kind() == WayOut.CHOSEN);
                    offered.addFirst(way(WayOut.CHOSEN, found, passphrase, signs));
                    offer(offered);
                },
                trouble -> refused(file, trouble));
    }

    private void refused(String file, RuntimeException trouble) {
        boolean asks = isOf(trouble, BackupTrouble.PASSPHRASE_NEEDED);
        boolean locked = asks || isOf(trouble, BackupTrouble.WRONG_PASSPHRASE);
        state.set(locked ? new State.Locked(file) : new State.Choice(ways));
        if (!asks) {
            failed(trouble);
        }
    }

    private static boolean isOf(RuntimeException trouble, BackupTrouble kind) {
        return trouble instanceof BackupException e && e.trouble() == kind;
    }

    private void offer(List<Way> found) {
        ways = List.copyOf(found);
        state.set(new State.Choice(ways));
    }

    void take(Way way) {
        problem.set("");
        state.set(new State.Busy("mend.working"));
        background.run(
                way.taking(),
                restored -> state.set(new State.Done(
                        held.say(restored.from().holds()), restored.before().orElse(""))),
                trouble -> {
                    state.set(new State.Choice(ways));
                    failed(trouble);
                });
    }

    private void failed(RuntimeException trouble) {
        switch (trouble) {
            case StoreException store -> problem.set(new TroubleWords(words).say(store));
            case BackupException backup -> problem.set(new TroubleWords(words).say(backup));
            default -> {
                problem.set(words.text("mend.failed"));
                LOG.log(System.Logger.Level.ERROR, "could not mend", trouble);
            }
        }
    }
}
