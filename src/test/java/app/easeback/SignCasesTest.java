package app.easeback;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.cli.output.SuggestionJson;
import app.easeback.cli.output.SuggestionText;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.body.Movement;
import app.easeback.core.body.Side;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.SignGroup;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.Urgency;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.recovery.Agenda;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notifier;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.rules.Limits;
import app.easeback.core.rules.SignQuestions;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.suggestion.Care;
import app.easeback.core.suggestion.MovementPlan;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.timeline.Phase;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.timeline.ToFull;
import app.easeback.core.words.SignWords;
import app.easeback.core.words.Words;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What is said and withheld while a warning sign is open. Each case is looked at under every combination of settings
/// in both languages, and with the formats of several regions: none may soften it.
@Apart
class SignCasesTest {

    private static final List<Words> LANGUAGES = Stream.of("en", "fr-CA", "de-DE", "ar-EG", "tr-TR", "en-XA")
            .map(Locale::forLanguageTag)
            .map(locale -> Words.of(locale, "app.easeback.cli.cli"))
            .toList();

    /// A number that no country has, in a form that no language may change.
    private static final String OWN_NUMBER = "0800 1234";

    private static final String NONE = "-";

    /// What a user can set, or a practitioner say, each on or off.
    private enum Setting {
        QUIET_AROUND_THE_CLOCK,
        EVERY_CAUTION,
        ADVISED_FULL_INTENSITY,
        PLANS_OFF,
        COMPLAINT_ASKED,
        NOTIFICATIONS_OFF_AND_DARK
    }

    @ParameterizedTest(name = "{0} at {1} h, {2}, {4}, looked at after {5} h")
    @CsvFileSource(resources = "sign-cases.txt", delimiter = '|', useHeadersInDisplayName = false, numLinesToSkip = 4)
    void noSettingSoftensIt(
            String ticked,
            int at,
            String needled,
            String newer,
            String settled,
            int now,
            String urgency,
            String withheld,
            String asks) {
        var signs = Stream.of(ticked.split(" ", -1)).map(Symptom::valueOf).collect(Collectors.toSet());
        for (Set<Setting> settings : everyCombination()) {
            var look = new Look(settings, MONDAY.plusHours(now));
            look.needled(needled, newer);
            look.ticked(signs, MONDAY.plusHours(at), settled);
            assertAll(
                    settings.toString(),
                    () -> assertEquals(urgency, look.urgency(), "urgency"),
                    () -> assertEquals(asks, look.asks(), "asks"),
                    withheld.equals("yes") ? look::everythingIsWithheld : look::nothingIsWithheld);
        }
    }

    private static List<Set<Setting>> everyCombination() {
        var all = Setting.values();
        return IntStream.range(0, 1 << all.length)
                .mapToObj(bits -> Stream.of(all)
                        .filter(setting -> (bits >> List.of(all).indexOf(setting) & 1) == 1)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Setting.class))))
                .<Set<Setting>>map(set -> set)
                .toList();
    }

    /// One case under some settings.
    private static final class Look {

        private final MemoryStore store = new MemoryStore();
        private final SettableClock clock = new SettableClock(MONDAY.minusHours(1));
        private final Journal journal = new Journal(store, clock);
        private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
        private final Set<Setting> settings;
        private final ZonedDateTime now;

        /// How long after `now` the sign is open for sure.
        private Duration stillOpen = Duration.ofHours(3);

        Look(Set<Setting> settings, ZonedDateTime now) {
            this.settings = settings;
            this.now = now;
            journal.put(profile());
            if (settings.contains(Setting.NOTIFICATIONS_OFF_AND_DARK)) {
                Stream.of("background", "chime", "autostart")
                        .forEach(name -> store.preferences().put(name, "false"));
                store.preferences().put("theme", "DARK");
            }
        }

        private Profile profile() {
            var usual = Profile.USUAL.withEmergencyNumber(Optional.of(OWN_NUMBER));
            var quiet = settings.contains(Setting.QUIET_AROUND_THE_CLOCK)
                    ? new QuietHours(LocalTime.MIDNIGHT, LocalTime.of(23, 59))
                    : new QuietHours(LocalTime.NOON, LocalTime.NOON);
            var cautions = settings.contains(Setting.EVERY_CAUTION) ? Set.of(Caution.values()) : Set.<Caution>of();
            var plan = new CheckInPlan(
                    usual.checkIn().morning(), usual.checkIn().evening(), settings.contains(Setting.COMPLAINT_ASKED));
            return usual.withQuietHours(quiet).withCautions(cautions).withPlans(usual.heat(), usual.tape(), plan);
        }

        void needled(String muscle, String newer) {
            clock.set(MONDAY);
            if (!muscle.equals(NONE)) {
                put(Samples.smallSession("s", MONDAY, Samples.site(muscle, Side.LEFT)));
            }
            if (!newer.equals(NONE)) {
                var at = MONDAY.plusHours(Integer.parseInt(newer));
                clock.set(at);
                put(Samples.smallSession("newer", at, Samples.site("gastrocnemius", Side.RIGHT)));
            }
        }

        private void put(ImsSession session) {
            journal.put(settings.contains(Setting.ADVISED_FULL_INTENSITY) ? advised(session) : session);
            if (settings.contains(Setting.PLANS_OFF)) {
                for (PlanKind kind : List.of(PlanKind.HEAT, PlanKind.CHECK_IN)) {
                    journal.put(new Plan(new PlanId(kind, session.id()), false, Optional.empty()));
                }
            }
        }

        private static ImsSession advised(ImsSession session) {
            return Samples.advised(
                    session,
                    List.of(new PractitionerAdvice(
                            session.at(), Optional.of(session.at()), Optional.of("Go all out"))));
        }

        void ticked(Set<Symptom> signs, ZonedDateTime at, String settled) {
            var checkIn = CheckIn.ofSigns(new Id("signs"), at, at, signs);
            clock.set(at);
            journal.put(checkIn);
            if (!settled.equals(NONE)) {
                stillOpen = Duration.ofMinutes(50);
                var words = settled.split(" ", -1);
                var when = MONDAY.plusHours(Integer.parseInt(words[1]));
                clock.set(when);
                journal.put(checkIn.resolved(new SymptomsResolved(when, SymptomsResolved.How.valueOf(words[0]))));
            }
            clock.set(now);
        }

        private Suggestion suggestion() {
            return recovery.suggestion(now);
        }

        String urgency() {
            return suggestion().care().map(Care::urgency).map(Urgency::name).orElse(NONE);
        }

        String asks() {
            var from = now.minus(Limits.CURRENT).toInstant();
            var asked = SignQuestions.of(
                    new Diary(
                            store.sessions().between(from, now.toInstant()),
                            store.checkIns().between(from, now.toInstant())),
                    now);
            assertEquals(EnumSet.allOf(SignGroup.class), EnumSet.copyOf(asked.groups()));
            assertEquals(SignGroup.values().length, asked.groups().size());
            return asked.asked() ? asked.groups().getFirst().name() : "line";
        }

        void nothingIsWithheld() {
            assertFalse(suggestion().movements().equals(MovementPlan.WITHHELD), "movements");
            assertFalse(suggestion().level() == TrainingLevel.STOP, "level");
        }

        void everythingIsWithheld() {
            var suggestion = suggestion();
            assertAll(
                    () -> assertEquals(TrainingLevel.STOP, suggestion.level()),
                    () -> assertEquals(Suggestion.Source.RED_FLAG, suggestion.source()),
                    () -> assertEquals(Optional.empty(), suggestion.window()),
                    () -> assertEquals(Optional.empty(), suggestion.withoutAdvice()),
                    () -> assertEquals(Optional.empty(), suggestion.byRules()),
                    () -> assertEquals(MovementPlan.WITHHELD, suggestion.movements()),
                    () -> suggestion.muscles().forEach(muscle -> {
                        assertEquals(TrainingLevel.STOP, muscle.level());
                        assertEquals(Optional.empty(), muscle.window());
                        assertEquals(List.of(), muscle.reasons());
                    }),
                    this::noReminderComes,
                    this::noSessionSaysWhenItIsFull,
                    this::itIsSaidFirstInEveryLanguage);
        }

        private void noReminderComes() {
            assertEquals(
                    List.of(),
                    recovery.reminders(now, now.minusDays(3), now.plusDays(9)).stream()
                            .filter(reminder -> reminder.state().open())
                            .map(Reminder::id)
                            .toList());
            assertEquals(List.of(), Agenda.of(store, recovery).ahead());
            var noted = new Noted();
            var ticker = new ReminderTicker(
                    new ReminderDesk(store, recovery, journal), recovery, new NoticeWords(LANGUAGES.getFirst()));
            ticker.tellBy(noted);
            ticker.tick();
            clock.set(now.plus(stillOpen));
            ticker.tick();
            clock.set(now);
            assertEquals(List.of(), noted.shown, "notices");
        }

        private void noSessionSaysWhenItIsFull() {
            for (ImsSession session : store.sessions().all()) {
                var end = recovery.end(session);
                if (now.toInstant().isBefore(end)) {
                    assertEquals(
                            new ToFull.Withheld(), recovery.toFull(session, recovery.course(session), end), "hours");
                    assertEquals(
                            Set.of(TrainingLevel.STOP),
                            recovery.phases(session, suggestion()).stream()
                                    .filter(Phase::expected)
                                    .map(Phase::level)
                                    .collect(Collectors.toSet()),
                            "phases");
                }
            }
        }

        private void itIsSaidFirstInEveryLanguage() {
            var suggestion = suggestion();
            var care = suggestion.care().orElseThrow();
            for (Words words : LANGUAGES) {
                var signs = new SignWords(words, recovery.emergencyNumber(words.locale()));
                var lines = new SuggestionText(words, signs, now).lines(suggestion, recovery.signs(now));
                String all = String.join("\n", lines);
                assertEquals(signs.call(care.urgency()), lines.getFirst());
                assertEquals(
                        care.urgency() == Urgency.EMERGENCY, lines.getFirst().contains(OWN_NUMBER), lines.getFirst());
                care.symptoms().forEach(sign -> assertTrue(all.contains(words.name(sign)), all));
                assertFalse(all.contains(words.text("window.now")), all);
                for (Movement movement : Movement.values()) {
                    assertFalse(all.contains(words.text("cli.train", words.name(movement))), all);
                }
                String json = new SuggestionJson(words, signs).line(suggestion);
                assertTrue(json.contains("\"level\":\"STOP\",\"source\":\"RED_FLAG\""), json);
                assertTrue(json.contains("\"window\":null,\"care\":{\"urgency\":\"" + care.urgency() + "\""), json);
                assertTrue(json.contains("\"movements\":{\"train\":[],\"reduce\":[],\"wait\":[]}"), json);
            }
        }
    }

    /// Notes what it is to show.
    private static final class Noted implements Notifier {

        private final List<String> shown = new ArrayList<>();

        @Override
        public void show(Notice notice) {
            shown.add(notice.title());
        }

        @Override
        public void close(String key) {}
    }
}
