package app.easeback.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MuscleNamesTest {

    private final MuscleNames names = new MuscleNames(Words.of(Locale.UK, "app.easeback.ui.body.body"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quads | rectus-femoris vastus-lateralis vastus-medialis",
                "traps | trapezius-descending-part trapezius-transverse-part trapezius-ascending-part",
                "calf | gastrocnemius soleus tibialis-posterior",
                "hamstrings | biceps-femoris semitendinosus semimembranosus",
                "glutes | gluteus-maximus gluteus-medius gluteus-minimus piriformis",
                "lats | latissimus-dorsi",
                "pecs | pectoralis-major pectoralis-minor",
                "abs | external-oblique rectus-abdominis",
                "rotator cuff | supraspinatus infraspinatus teres-minor subscapularis",
                "hip flexor | iliopsoas tensor-fasciae-latae rectus-femoris",
                "SCM | sternocleidomastoid",
                "ql | quadratus-lumborum",
                "TFL | tensor-fasciae-latae",
                "ITB | tensor-fasciae-latae vastus-lateralis",
                "adductors | adductor-longus adductor-magnus",
                "vastus lat | vastus-lateralis",
            })
    void peopleFindAMuscleByWhatTheyCallIt(String typed, String ids) {
        assertEquals(muscles(ids), names.matches(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shin | tibialis-anterior tibialis-posterior",
                "forearm | brachioradialis extensor-carpi-radialis-longus",
                "quad | rectus-femoris vastus-lateralis vastus-medialis",
            })
    void namesThatBeginWithWhatIsTypedComeFirst(String typed, String ids) {
        var first = muscles(ids);
        assertEquals(first, names.matches(typed).subList(0, first.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void allAreThereWhileNothingIsTyped(String typed) {
        assertEquals(MuscleCatalog.standard().muscles(), names.matches(typed));
    }

    @Test
    void whatNobodySaysFindsNothing() {
        assertEquals(List.of(), names.matches("carburettor"));
    }

    @Test
    void aNameIsPlainAndAnatomical() {
        var muscle = muscles("vastus-lateralis").getFirst();
        assertEquals("outer thigh", names.plain(muscle));
        assertEquals("outer thigh – Vastus lateralis", names.full(muscle));
        assertEquals("left outer thigh – Vastus lateralis", names.full(new Site(muscle, Side.LEFT)));
    }

    private static List<Muscle> muscles(String ids) {
        return Stream.of(ids.split(" ", -1))
                .map(id -> MuscleCatalog.standard().find(id).orElseThrow())
                .toList();
    }
}
