package app.easeback.core.guide;

import java.util.List;

/// One page of the Guide.
///
/// @param title of the page
/// @param also other words that people look for when they mean it
/// @param passages in the order they are read
public record GuideTopic(Topic topic, String title, String also, List<Passage> passages) {

    public GuideTopic {
        passages = List.copyOf(passages);
    }

    /// Its sources, each once, in the order of first mention.
    public List<Reference> sources() {
        return passages.stream()
                .flatMap(passage -> passage.sources().stream())
                .distinct()
                .toList();
    }
}
