package app.easeback.ui.session.form.muscle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TightForUnitTest {

    @ParameterizedTest
    @CsvSource({
        "0, WEEKS, 0",
        "20, WEEKS, 20",
        "1, MONTHS, 4",
        "3, MONTHS, 13",
        "4, MONTHS, 17",
        "6, MONTHS, 26",
        "12, MONTHS, 52",
        "1, YEARS, 52",
        "2, YEARS, 104",
        "99, YEARS, 5166"
    })
    void aTimeIsKeptInWholeWeeks(int count, TightForUnit unit, int weeks) {
        assertEquals(weeks, unit.inWeeks(count));
    }
}
