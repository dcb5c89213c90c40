package app.easeback.ui.guide;

import app.easeback.core.guide.GuideTopic;
import app.easeback.core.guide.Passage;
import app.easeback.ui.common.SearchText;
import java.util.List;

/// A topic with what a search found in it.
///
/// @param passages those that have at least one of the words, and all of them together with the title
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
