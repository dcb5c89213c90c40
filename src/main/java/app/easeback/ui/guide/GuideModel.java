package app.easeback.ui.guide;

import app.easeback.core.guide.GuideTopic;
import app.easeback.core.guide.Topic;
import app.easeback.ui.common.SearchText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is read in the Guide, what is searched for, and the way back to where the user came from.
public final class GuideModel {

    /// A place to go back to.
    private record Stop(String name, Runnable go) {}

    private final List<GuideTopic> topics;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Found>> found;
    private final ReadOnlyObjectWrapper<GuideTopic> current;
    private final ReadOnlyObjectWrapper<Optional<String>> back = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Stop> stops = new ArrayDeque<>();

    /// @param topics in the order they are read
    public GuideModel(List<GuideTopic> topics) {
        this.topics = topics;
        current = new ReadOnlyObjectWrapper<>(topics.getFirst());
        found = new ReadOnlyObjectWrapper<>(search());
        query.subscribe((_, _) -> filter());
    }

    /// What is typed into the search.
    StringProperty queryProperty() {
        return query;
    }

    /// The search for what is typed.
    SearchText searched() {
        return new SearchText(query.get());
    }

    /// All topics, whether they match the search or not.
    List<GuideTopic> topics() {
        return topics;
    }

    /// The topics that match, in their order; all of them when nothing is searched for.
    ReadOnlyObjectProperty<List<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// The topic that is read.
    ReadOnlyObjectProperty<GuideTopic> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The name of where [#goBack()] goes; empty where there is no way back.
    ReadOnlyObjectProperty<Optional<String>> backProperty() {
        return back.getReadOnlyProperty();
    }

    /// Shows a topic that was chosen from the list.
    void choose(Topic topic) {
        current.set(page(topic));
    }

    /// Follows a link from one topic to another.
    void follow(Topic topic) {
        var from = current.get();
        push(new Stop(from.title(), () -> choose(from.topic())));
        show(topic);
    }

    /// Opens a topic for a user who comes from another screen.
    ///
    /// @param from the name of where they were
    /// @param goBack brings them back there
    public void open(Topic topic, String from, Runnable goBack) {
        forgetTheWay();
        push(new Stop(from, goBack));
        show(topic);
    }

    /// Goes back one step, where there is one.
    void goBack() {
        if (!stops.isEmpty()) {
            var stop = stops.pop();
            name();
            stop.go().run();
        }
    }

    /// Forgets the way back: the user has gone elsewhere.
    public void forgetTheWay() {
        stops.clear();
        name();
    }

    private void show(Topic topic) {
        query.set("");
        current.set(page(topic));
    }

    private void push(Stop stop) {
        stops.push(stop);
        name();
    }

    private void name() {
        back.set(Optional.ofNullable(stops.peek()).map(Stop::name));
    }

    private GuideTopic page(Topic topic) {
        return topics.stream().filter(page -> page.topic() == topic).findFirst().orElseThrow();
    }

    private List<Found> search() {
        var search = searched();
        return topics.stream()
                .map(topic -> Found.in(topic, search))
                .filter(topic -> topic.matches(search))
                .toList();
    }

    private void filter() {
        found.set(search());
        boolean gone = found.get().stream().noneMatch(topic -> topic.topic().equals(current.get()));
        if (gone && !found.get().isEmpty()) {
            current.set(found.get().getFirst().topic());
        }
    }
}
