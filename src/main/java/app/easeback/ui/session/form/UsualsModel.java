package app.easeback.ui.session.form;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.session.Usual;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The usual treatments, under the names that the user gave: fills them into the form, keeps and removes
/// them. Read when the form opens, and after each change.
public final class UsualsModel {

    private final Store store;
    private final Journal journal;
    private final Work work;
    private final Words words;
    private final Undo undo;
    private final SessionFields fields;
    private final ObservableList<Usual> usuals = FXCollections.observableArrayList();

    public UsualsModel(Store store, Journal journal, Work work, Words words, SessionFormModel form) {
        this.store = store;
        this.journal = journal;
        this.work = work;
        this.words = words;
        undo = new Undo(journal, work, words);
        fields = form.fields();
        journal.onChange(this::read);
        form.openProperty().subscribe(open -> {
            if (open) {
                read();
            }
        });
    }

    ObservableList<Usual> usuals() {
        return usuals;
    }

    private void read() {
        work.run(() -> store.profiles().current().usuals(), this::show);
    }

    private void show(List<Usual> read) {
        if (!usuals.equals(read)) {
            usuals.setAll(read);
        }
    }

    /// Fills a usual treatment into the form, beside what is there already.
    void fill(Usual usual) {
        fields.add(usual.sites(), usual.purpose(), usual.practitioner());
    }

    /// Keeps the muscles of the form under a name. Replaces one of the same name.
    void keep(String name) {
        var usual =
                new Usual(name, fields.purpose.get(), fields.treated.selection.sites(), fields.practitioner.value());
        change(
                kept -> Stream.concat(without(kept, name), Stream.of(usual)).toList(),
                words.text("session.usual.kept", name));
    }

    void remove(Usual usual) {
        change(kept -> without(kept, usual.name()).toList(), words.text("session.usual.removed", usual.name()));
    }

    private static Stream<Usual> without(List<Usual> kept, String name) {
        return kept.stream().filter(usual -> !usual.name().equals(name));
    }

    private void change(UnaryOperator<List<Usual>> change, String said) {
        work.run(() -> journal.change(profile -> profile.withUsuals(change.apply(profile.usuals()))), before -> {
            read();
            before.ifPresent(was -> undo.offer(said, profile -> profile.withUsuals(was.usuals()), "notice.undone"));
        });
    }
}
