package app.easeback.ui.timeline.chart;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.words.Words;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartGridTest {

    private static final Words WORDS = Words.of(Locale.UK);

    /// In two days; a label is 20 pixels high, and its words need four times that.
    @ParameterizedTest
    @CsvSource({"641, 6", "639, 12", "321, 12", "319, 24", "10, 24"})
    void timesStandAsCloseAsTheirWordsHaveRoom(double width, int hours) {
        var scale = new Scale(MONDAY, MONDAY.plusDays(2), 32, 32 + width, 20, 220);
        assertEquals(hours, new ChartGrid(WORDS, scale, 20).hoursBetweenLines());
    }
}
