package app.easeback.ui.session.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.session.PractitionerAdvice;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceEditTest {

    private static final ZonedDateTime SAID = Samples.MONDAY;
    private static final ZonedDateTime NOW = SAID.plusHours(20);
    private static final Optional<ZonedDateTime> THURSDAY = Optional.of(SAID.plusDays(3));
    private static final Optional<ZonedDateTime> FRIDAY = Optional.of(SAID.plusDays(4));
    private static final PractitionerAdvice OLDER =
            new PractitionerAdvice(SAID.minusHours(1), Optional.empty(), Optional.of("Walk"));
    private static final PractitionerAdvice NEWEST = new PractitionerAdvice(SAID, THURSDAY, Optional.of("Wait"));

    @Test
    void nothingSaidIsNoAdvice() {
        assertEquals(List.of(), edit("", Optional.empty(), List.of()));
    }

    @Test
    void firstAdviceIsSaidNow() {
        assertEquals(List.of(new PractitionerAdvice(NOW, THURSDAY, Optional.empty())), edit("", THURSDAY, List.of()));
    }

    @Test
    void untouchedAdviceStays() {
        assertEquals(List.of(NEWEST, OLDER), edit("Wait", THURSDAY, List.of(NEWEST, OLDER)));
    }

    @Test
    void otherWordsCorrectTheNewest() {
        var corrected = new PractitionerAdvice(SAID, THURSDAY, Optional.of("Rest"));
        assertEquals(List.of(OLDER, corrected), edit("Rest", THURSDAY, List.of(OLDER, NEWEST)));
    }

    @Test
    void anotherTimeIsNewAdvice() {
        var added = new PractitionerAdvice(NOW, FRIDAY, Optional.of("Wait"));
        assertEquals(List.of(OLDER, NEWEST, added), edit("Wait", FRIDAY, List.of(OLDER, NEWEST)));
    }

    @Test
    void aTimeTakenAwayHoldsNoLonger() {
        var corrected = new PractitionerAdvice(SAID, Optional.empty(), Optional.of("Wait"));
        assertEquals(List.of(OLDER, corrected), edit("Wait", Optional.empty(), List.of(OLDER, NEWEST)));
    }

    @Test
    void emptiedAdviceIsTakenAway() {
        assertEquals(List.of(OLDER), edit("", Optional.empty(), List.of(OLDER, NEWEST)));
    }

    private static List<PractitionerAdvice> edit(
            String text, Optional<ZonedDateTime> from, List<PractitionerAdvice> before) {
        return new AdviceEdit(Optional.of(text).filter(words -> !words.isEmpty()), from).appliedTo(before, NOW);
    }
}
