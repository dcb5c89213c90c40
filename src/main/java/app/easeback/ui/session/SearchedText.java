package app.easeback.ui.session;

import app.easeback.core.body.Site;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.body.MuscleNames;
import app.easeback.ui.common.SearchText;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text that a search looks through in a session: its muscles by all their names, practitioner and note.
/// The names of a site are put together once and reused for every session.
final class SearchedText {

    private final Words words;
    private final Map<Site, String> names = new HashMap<>();

    SearchedText(Words words) {
        this.words = words;
    }

    /// The text of a session, folded once so that a search at every key press is cheap.
    String of(ImsSession session) {
        var sites = session.sites().stream().map(site -> names.computeIfAbsent(site, this::named));
        var texts = Stream.concat(session.practitioner().stream(), session.note().stream());
        return Stream.concat(sites, texts.map(SearchText::folded)).collect(Collectors.joining(" "));
    }

    private String named(Site site) {
        return SearchText.folded(words.site(site) + " " + new MuscleNames(words).all(site.muscle()));
    }
}
