package app.easeback.core.model;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;

import app.easeback.core.diary.Diary;
import app.easeback.core.model.Plot.Span;
import app.easeback.core.model.Svg.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What three kinds of patients are told before the first check-in of a hard session, as finished sessions pile
/// up.
final class LearningPicture {

    private static final int SESSIONS = 10;

    /// How many patients of each kind.
    private static final int PATIENTS = 40;

    private static final List<Kind> KINDS = List.of(
            new Kind("slow", 4.5, 32, Svg.AMBER, Svg.AMBER_PALE),
            new Kind("average", Priors.PUBLISHED_AMPLITUDE, Priors.PUBLISHED_TIME_CONSTANT, Svg.BLUE, Svg.BLUE_PALE),
            new Kind("fast", 2, 12, Svg.GREEN, Svg.GREEN_PALE));

    /// Patients with the same usual course.
    private record Kind(String name, double amplitude, double timeConstant, String colour, String pale) {

        SimulatedPatient patient(long seed) {
            return new SimulatedPatient(LEFT_THIGH, amplitude, timeConstant, seed);
        }
    }

    /// The suggested times of all patients of a kind after so many sessions: their quarters.
    private record Told(int sessions, double lower, double middle, double upper) {}

    private LearningPicture() {}

    static String draw() {
        var svg = new Svg(
                760,
                384,
                "It learns: the suggested time before any check-in",
                "The time suggested for a hard session against the number of finished sessions: it rises for slow "
                        + "patients, stays for average ones and falls to 24 hours for fast ones.");
        svg.words(
                24,
                54,
                Anchor.START,
                Svg.MUTED,
                "hours; the middle and half of " + PATIENTS + " simulated patients; dashed: the right time");
        var plot = new Plot(svg, 48, 72, 560, 256, new Span(0, SESSIONS), new Span(20, 56));
        var all = KINDS.stream().map(LearningPicture::told).toList();
        for (int i = 0; i < KINDS.size(); i++) {
            plot.band(
                    all.get(i),
                    Told::sessions,
                    Told::lower,
                    Told::upper,
                    KINDS.get(i).pale());
        }
        plot.rows(4);
        plot.columns(1);
        svg.line(plot.left(), plot.down(24), plot.right(), plot.down(24), Svg.INK, 1.5, Svg.SOLID);
        svg.words(plot.left() + 8, plot.down(24) + 18, Anchor.START, Svg.INK, "24 hours: never before");
        for (int i = 0; i < KINDS.size(); i++) {
            line(plot, KINDS.get(i), all.get(i));
        }
        svg.words(plot.across(SESSIONS / 2.0), plot.bottom() + 42, Anchor.MIDDLE, Svg.MUTED, "finished sessions");
        return svg.toString();
    }

    private static void line(Plot plot, Kind kind, List<Told> told) {
        Svg svg = plot.svg();
        double right = plot.down(kind.patient(0).readyAt(Priors.SUGGESTED));
        svg.line(plot.left(), right, plot.right(), right, kind.colour(), 1.5, Svg.DASHED);
        plot.curve(told, Told::sessions, Told::middle, kind.colour(), Svg.SOLID);
        for (Told point : told) {
            svg.dot(plot.across(point.sessions()), plot.down(point.middle()), 4, kind.colour());
        }
        double end = plot.down(told.getLast().middle());
        svg.words(plot.right() + 16, end + 4.5, Anchor.START, kind.colour(), 13, true, kind.name());
    }

    private static List<Told> told(Kind kind) {
        var model = new SorenessModel();
        var diaries = Stream.iterate(1L, seed -> seed + 1)
                .limit(PATIENTS)
                .map(seed -> kind.patient(seed).diary(SESSIONS))
                .toList();
        var told = new ArrayList<Told>();
        for (int sessions = 0; sessions <= SESSIONS; sessions++) {
            int finished = sessions;
            var times = diaries.stream()
                    .map(diary -> suggested(model, diary, finished))
                    .sorted()
                    .toList();
            told.add(
                    new Told(sessions, times.get(PATIENTS / 4), middle(times), times.get(PATIENTS - 1 - PATIENTS / 4)));
        }
        return told;
    }

    private static double middle(List<Double> sorted) {
        return (sorted.get(PATIENTS / 2 - 1) + sorted.get(PATIENTS / 2)) / 2;
    }

    private static double suggested(SorenessModel model, Diary all, int finished) {
        var now = MONDAY.plusWeeks(2L * finished);
        var session = SimulatedPatient.session(LEFT_THIGH, now);
        var sessions = new ArrayList<>(all.sessions().subList(0, finished));
        sessions.add(session);
        var diary = new Diary(sessions, all.checkIns()).knownBy(now.toInstant());
        var courses = new Courses(diary, now.toInstant());
        return model.forecast(courses.evidence(session, LEFT_THIGH), model.person(courses))
                .readyAt(Priors.SUGGESTED);
    }
}
