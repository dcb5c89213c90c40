package app.easeback.ui.session.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.HostileTexts;
import app.easeback.core.body.Side;
import app.easeback.core.entry.Text;
import app.easeback.core.session.PractitionerAdvice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostileTextsInFormTest {

    @Test
    void whatIsTypedIsKeptAsItIs() {
        for (String text : HostileTexts.all()) {
            var bench = new FormBench();
            var fields = bench.fields();
            bench.form.openNew();
            bench.add("gastrocnemius", Side.LEFT);
            fields.practitioner.fill(text);
            fields.advice.fill(text);
            fields.note.fill(text);
            assertTrue(bench.form.save(), text);
            var kept = bench.onlySession();
            var expected = Text.ofTyped(text);
            assertEquals(expected, kept.practitioner());
            assertEquals(expected, kept.note());
            assertEquals(
                    List.of(expected),
                    kept.advice().stream().map(PractitionerAdvice::text).toList());
        }
    }

    @Test
    void halfACharacterIsShownAsOneThatCannotBeRead() {
        var bench = new FormBench();
        bench.form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        bench.note().fill("better\uD83D");
        assertTrue(bench.form.save());
        assertEquals(Optional.of("better\uFFFD"), bench.onlySession().note());
    }
}
