package app.easeback.ui.checkin;

import static app.easeback.ui.checkin.Bench.THIGH;
import static app.easeback.ui.checkin.Bench.click;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.HostileTexts;
import app.easeback.core.entry.Text;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Apart
class HostileTextsInCheckInTest {

    @Test
    void whatIsTypedIsKeptAsItIs() {
        for (String text : HostileTexts.all()) {
            var bench = new Bench();
            var model = bench.model();
            click(model, THIGH, 4);
            model.fields().note().textProperty().set(text);
            assertTrue(model.save(), text);
            assertEquals(Text.ofTyped(text), bench.kept().getFirst().note());
        }
    }

    @Test
    void whatIsTypedLaterStaysWhenItIsOpenedAndSavedAgain() {
        for (String text : HostileTexts.all()) {
            var bench = new Bench();
            bench.rated("c", bench.clock.instant().atZone(bench.clock.getZone()), 3);
            var editing = bench.editing();
            var id = bench.kept().getFirst().id();
            editing.open(id, edited -> {
                edited.fields().note().textProperty().set(text);
                assertTrue(editing.save(edited, () -> {}), text);
            });
            editing.open(id, edited -> assertTrue(editing.save(edited, () -> {}), text));
            assertEquals(Text.ofTyped(text), bench.kept().getFirst().note());
        }
    }

    @Test
    void halfACharacterIsShownAsOneThatCannotBeRead() {
        var bench = new Bench();
        var model = bench.model();
        click(model, THIGH, 4);
        model.fields().note().textProperty().set("better\uD83D");
        assertTrue(model.save());
        assertEquals(Optional.of("better\uFFFD"), bench.kept().getFirst().note());
    }
}
