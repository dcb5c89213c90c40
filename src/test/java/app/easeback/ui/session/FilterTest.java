package app.easeback.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.TreatedMuscle;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    private final SessionBench bench = new SessionBench();
    private final SessionListModel list = bench.list;
    private final Filters filters = list.filters();

    @BeforeEach
    void keepSome() {
        list.inViewProperty().set(true);
        keep("thigh", Samples.MONDAY.minusDays(10), "Anna", Samples.LEFT_THIGH);
        keep("both", Samples.MONDAY.minusDays(120), "Anna", Samples.LEFT_THIGH, Samples.RIGHT_NECK);
        keep("neck", Samples.MONDAY.minusDays(500), "Zoë", Samples.RIGHT_NECK);
        bench.keep(Samples.smallSession("alone", Samples.MONDAY.minusDays(800)));
    }

    @Test
    void allOfThemMustFit() {
        filters.muscleProperty().set(Optional.of(Samples.LEFT_THIGH.muscle()));
        assertEquals(List.of("thigh", "both", "alone"), found());
        filters.practitionerProperty().set(Optional.of("Anna"));
        assertEquals(List.of("thigh", "both"), found());
        filters.timeProperty().set(new TimeFilter.Last(Period.ofMonths(3)));
        assertEquals(List.of("thigh"), found());
        filters.searchProperty().set("trapezius");
        assertEquals(List.of(), found());
        assertEquals(SessionListModel.Contents.NO_MATCH, list.contentsProperty().get());
        filters.timeProperty().set(new TimeFilter.Always());
        assertEquals(List.of("both"), found());
    }

    @Test
    void clearingShowsAllAgain() {
        filters.muscleProperty().set(Optional.of(Samples.LEFT_THIGH.muscle()));
        filters.practitionerProperty().set(Optional.of("Zoë"));
        filters.timeProperty().set(new TimeFilter.InYear(2020));
        filters.searchProperty().set("x");
        filters.clear();
        assertEquals(4, found().size());
        assertTrue(filters.filterProperty().get().isEmpty());
        assertFalse(list.matchesProperty().get().narrowed());
    }

    @Test
    void whatOccursCanBeChosenAndNothingElse() {
        var choices = filters.choicesProperty().get();
        assertEquals(List.of(Samples.LEFT_THIGH.muscle(), Samples.RIGHT_NECK.muscle()), choices.muscles());
        assertEquals(List.of("Anna", "Zoë"), choices.practitioners());
        assertEquals(
                List.of(
                        new TimeFilter.Always(),
                        new TimeFilter.Last(Period.ofMonths(3)),
                        new TimeFilter.Last(Period.ofMonths(12)),
                        new TimeFilter.InYear(2026),
                        new TimeFilter.InYear(2025),
                        new TimeFilter.InYear(2024),
                        new TimeFilter.InYear(2023)),
                choices.times());
    }

    @Test
    void aChoiceThatDoesNotOccurAnyMoreIsTakenBack() {
        filters.practitionerProperty().set(Optional.of("Zoë"));
        filters.timeProperty().set(new TimeFilter.InYear(2024));
        list.remove(list.rows().getFirst().session());
        assertEquals(Optional.empty(), filters.practitionerProperty().get());
        assertEquals(new TimeFilter.Always(), filters.timeProperty().get());
        assertEquals(List.of("thigh", "both", "alone"), found());
    }

    @Test
    void choicesThatDoNotOccurAnyMoreAreTakenBackAsOne() {
        filters.practitionerProperty().set(Optional.of("Zoë"));
        filters.timeProperty().set(new TimeFilter.InYear(2024));
        var found = new ArrayList<Integer>();
        list.matchesProperty()
                .subscribe((_, matches) -> found.add(matches.sessions().size()));
        list.remove(list.rows().getFirst().session());
        assertEquals(List.of(3), found);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-03, true",
        "2025-12-02, false",
        "2026-03-03, true",
    })
    void theLastMonthsReachBackToTheSameDay(LocalDate day, boolean holds) {
        assertEquals(holds, new TimeFilter.Last(Period.ofMonths(3)).holds(day, LocalDate.of(2026, 3, 3)));
    }

    @Test
    void theNewestIsTheNewestOfAll() {
        filters.practitionerProperty().set(Optional.of("Zoë"));
        assertEquals("thigh", list.newest().orElseThrow().id().value());
        assertEquals(4, list.totalProperty().get());
    }

    private List<String> found() {
        return list.rows().stream().map(row -> row.session().id().value()).toList();
    }

    private void keep(String id, ZonedDateTime at, String practitioner, Site... sites) {
        bench.keep(new ImsSession(
                new Id(id),
                at,
                at,
                Purpose.MUSCLE_TENSION,
                List.of(sites).stream().map(TreatedMuscle::of).toList(),
                Optional.empty(),
                Optional.of(practitioner),
                List.of(),
                Optional.empty()));
    }
}
