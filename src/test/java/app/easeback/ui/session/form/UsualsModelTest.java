package app.easeback.ui.session.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.body.Side;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Usual;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsualsModelTest {

    private static final Usual LEGS = new Usual(
            "Legs",
            Purpose.OTHER,
            List.of(Samples.LEFT_THIGH, Samples.site("soleus", Side.RIGHT)),
            Optional.of("Anna"));

    private final FormBench bench = new FormBench();

    @BeforeEach
    void aFormWithThem() {
        bench.form.openNew();
        LEGS.sites().forEach(bench.fields().treated.selection::choose);
        bench.fields().purpose.set(Purpose.OTHER);
        bench.fields().practitioner.fill("Anna");
        bench.usuals.keep("Legs");
    }

    @Test
    void theMusclesOfTheFormAreKeptUnderAName() {
        assertEquals(List.of(LEGS), bench.usuals.usuals());
        assertEquals(List.of(LEGS), bench.store.profiles().current().usuals());
    }

    @Test
    void oneOfThatNameGivesWayAndUndoBringsItBack() {
        bench.fields().treated.selection.remove(Samples.LEFT_THIGH);
        bench.usuals.keep("Legs");
        assertEquals(1, bench.usuals.usuals().getFirst().sites().size());
        bench.notices.undo();
        assertEquals(List.of(LEGS), bench.usuals.usuals());
    }

    @Test
    void aRemovedOneComesBack() {
        bench.usuals.remove(LEGS);
        assertEquals(List.of(), bench.usuals.usuals());
        bench.notices.undo();
        assertEquals(List.of(LEGS), bench.usuals.usuals());
    }

    @Test
    void oneThatIsRemovedTwiceIsToldOnceAndTheUndoBringsItBack() {
        bench.notices.said.clear();
        bench.unanswered(() -> {
            bench.usuals.remove(LEGS);
            bench.usuals.remove(LEGS);
        });
        assertEquals(1, bench.notices.said.size());
        bench.notices.undo();
        assertEquals(List.of(LEGS), bench.usuals.usuals());
    }

    @Test
    void itIsTakenInBesideWhatWasTyped() {
        bench.form.cancel();
        bench.form.openNew();
        bench.add("soleus", Side.RIGHT).insertions.fill("12");
        bench.note().fill("typed");
        bench.fields().practitioner.fill("Bo");
        bench.usuals.fill(LEGS);
        var muscles = bench.fields().treated.muscles();
        assertEquals(
                List.of(Samples.site("soleus", Side.RIGHT), Samples.LEFT_THIGH),
                bench.fields().treated.selection.sites());
        assertEquals("12", muscles.getFirst().insertions.textProperty().get());
        assertEquals("typed", bench.note().textProperty().get());
        assertEquals("Bo", bench.fields().practitioner.textProperty().get(), "what was typed stays");
        assertEquals(Purpose.OTHER, bench.fields().purpose.get());
    }
}
