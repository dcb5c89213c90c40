package app.easeback.ui.body;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import app.easeback.ui.common.SearchText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The names of muscles: in everyday words, by their anatomical name, and what else people call them.
public final class MuscleNames {

    private final Words words;

    public MuscleNames(Words words) {
        this.words = words;
    }

    /// "outer thigh"
    public String plain(Muscle muscle) {
        return words.text("muscle." + muscle.id());
    }

    /// "outer thigh – Vastus lateralis"
    public String full(Muscle muscle) {
        return words.text("body.muscle", plain(muscle), words.anatomical(muscle));
    }

    /// "left outer thigh – Vastus lateralis"
    public String full(Site site) {
        return words.text("body.muscle", words.site(site), words.anatomical(site.muscle()));
    }

    /// The muscles that match what is typed: those with a name that begins with it first, then in the order
    /// of the catalogue. All of them where nothing is typed.
    public List<Muscle> matches(String query) {
        var search = new SearchText(query);
        return MuscleCatalog.standard().muscles().stream()
                .filter(muscle -> search.isIn(all(muscle)))
                .sorted(Comparator.comparing(muscle -> !begins(search, muscle)))
                .toList();
    }

    /// All names of a muscle in one text, to be searched in: also the Latin one that a practitioner may have written.
    public String all(Muscle muscle) {
        return full(muscle) + " " + muscle.name() + " " + String.join(" ", alsoCalled(muscle));
    }

    /// Whether the plain name, or another that people use, begins with the first word that is typed.
    private boolean begins(SearchText search, Muscle muscle) {
        return search.isEmpty()
                || Stream.concat(Stream.of(plain(muscle)), alsoCalled(muscle).stream())
                        .anyMatch(search::begins);
    }

    private List<String> alsoCalled(Muscle muscle) {
        return Stream.of(words.text("muscle." + muscle.id() + ".also").split(", ", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
