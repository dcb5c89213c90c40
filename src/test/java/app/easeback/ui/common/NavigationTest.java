package app.easeback.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NavigationTest {

    private final Navigation navigation = new Navigation("today");

    @Test
    void aVisitEndsWhereItCameFrom() {
        navigation.visit("sessions");
        assertEquals("sessions", current());
        navigation.leave("sessions");
        assertEquals("today", current());
    }

    @Test
    void whoWentElsewhereMeanwhileStaysThere() {
        navigation.visit("sessions");
        navigation.go("guide");
        navigation.leave("sessions");
        assertEquals("guide", current());
    }

    @Test
    void whoWasThereAlreadyStays() {
        navigation.go("sessions");
        navigation.visit("sessions");
        navigation.leave("sessions");
        assertEquals("sessions", current());
    }

    @Test
    void aVisitIsOverOnceItWasLeft() {
        navigation.visit("sessions");
        navigation.leave("sessions");
        navigation.go("sessions");
        navigation.leave("sessions");
        assertEquals("sessions", current());
    }

    private String current() {
        return navigation.currentProperty().get();
    }
}
