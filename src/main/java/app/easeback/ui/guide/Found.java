package app.easeback.ui.guide;

import app.easeback.core.guide.GuideTopic;
import app.easeback.core.guide.Passage;
import app.easeback.ui.common.SearchText;
import java.util.List;

/// A topic with what was searched for.
///
/// @param passages those that have all the words, the title read with them
record Found(GuideTopic topic, List<Passage> passages) {

    static Found in(GuideTopic topic, SearchText search) {
        var passages = topic.passages().stream()
                .filter(passage -> !search.placesIn(passage.text()).isEmpty())
                .filter(passage -> search.isIn(topic.title() + " " + passage.text()))
                .toList();
        return new Found(topic, passages);
    }

    /// Whether the topic is worth showing for that search.
    boolean matches(SearchText search) {
        return !passages.isEmpty() || search.isIn(topic.title() + " " + topic.also());
    }
}
