package app.easeback.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {

    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

    @Test
    void aPlaceSurvivesBeingWritten() {
        var place = new WindowPlace(-1200, 40, 1180, 860);
        assertEquals("-1200,40,1180,860", place.text());
        assertEquals(Optional.of(place), WindowPlace.parse(place.text()));
    }

    @Test
    void aMaximisedOneKeepsWhatItGoesBackTo() {
        var place = new WindowPlace(1500, 900, 1000, 700, true);
        assertEquals("1500,900,1000,700,maximised", place.text());
        assertEquals(Optional.of(place), WindowPlace.parse(place.text()));
        assertEquals(new WindowPlace(920, 380, 1000, 700, true), place.within(List.of(LEFT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,2,3",
                "1,2,3,4,5",
                "1,2,3,4,",
                "1,2,3,maximised",
                "1,2,3,4,maximised,",
                "1,2,3,",
                "a,b,c,d",
                "NaN,NaN,1180,860",
                "0,0,NaN,860",
                "0,0,1180,Infinity",
                "-Infinity,0,1180,860"
            })
    void brokenTextIsNoPlace(String text) {
        assertEquals(Optional.empty(), WindowPlace.parse(text));
    }

    @Test
    void theFirstPlaceIsTheMiddleOfTheScreen() {
        assertEquals(new WindowPlace(370, 110, 1180, 860), WindowPlace.first(LEFT));
        assertEquals(new WindowPlace(0, 0, 800, 500), WindowPlace.first(new Rectangle2D(0, 0, 800, 500)));
    }

    @Test
    void aPlaceThatFitsStays() {
        var place = new WindowPlace(100, 50, 1000, 700);
        assertEquals(place, place.within(List.of(LEFT, RIGHT)));
    }

    @Test
    void aPlaceBeyondAnEdgeIsMovedIn() {
        assertEquals(new WindowPlace(920, 380, 1000, 700), place(1500, 900).within(List.of(LEFT)));
        assertEquals(new WindowPlace(0, 0, 1000, 700), place(-300, -80).within(List.of(LEFT)));
    }

    @Test
    void theScreenItOverlapsMostKeepsIt() {
        assertEquals(new WindowPlace(2000, 10, 1000, 700), place(2000, 10).within(List.of(LEFT, RIGHT)));
        assertEquals(new WindowPlace(1920, 10, 1000, 700), place(1500, 10).within(List.of(LEFT, RIGHT)));
        assertEquals(new WindowPlace(920, 10, 1000, 700), place(1300, 10).within(List.of(LEFT, RIGHT)));
    }

    @Test
    void aScreenThatIsGoneGivesItToTheFirst() {
        assertEquals(new WindowPlace(920, 10, 1000, 700), place(5000, 10).within(List.of(LEFT)));
        assertEquals(new WindowPlace(0, 10, 1000, 700), place(-5000, 10).within(List.of(LEFT, RIGHT)));
    }

    @Test
    void itIsNeverSmallerThanTheLeastSizeButForASmallScreen() {
        var tiny = new WindowPlace(10, 10, 1, -5);
        assertEquals(new WindowPlace(10, 10, 900, 600), tiny.within(List.of(LEFT)));
        assertEquals(new WindowPlace(0, 0, 800, 500), tiny.within(List.of(new Rectangle2D(0, 0, 800, 500))));
    }

    @Test
    void aScreenWithAFractionalEdgeIsFilledExactly() {
        var screen = new Rectangle2D(0.1, 0.1, 0.7, 0.7);
        assertEquals(new WindowPlace(0.1, 0.1, 0.7, 0.7), place(0, 0).within(List.of(screen)));
    }

    private static WindowPlace place(double x, double y) {
        return new WindowPlace(x, y, 1000, 700);
    }
}
