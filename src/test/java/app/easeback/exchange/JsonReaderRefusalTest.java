package app.easeback.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.words.Words;
import app.easeback.exchange.value.ImportException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderRefusalTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final Words WORDS = Words.of(Locale.ENGLISH, ImportException.TEXTS);

    @Test
    void theFileTheCasesChangeIsAccepted() {
        assertEquals(6, InMemory.read(utf8(GoodFile.JSON), NOW).entries().count());
    }

    /// What is replaced, by what, and what is said.
    static Stream<Arguments> cases() {
        return Stream.of(
                // the envelope
                bad(
                        "\"easeback\"",
                        "\"other\"",
                        "format: other is not easeback: this is not a file of Easeback (line 1)"),
                bad("\"easeback\"", "7", "format: is a number, but text belongs here (line 1)"),
                bad("\"format\":\"easeback\",", "", "format: is missing (line 1)"),
                bad("\"version\":1,", "", "version: is missing (line 1)"),
                bad(
                        "\"version\":1",
                        "\"version\":2",
                        "version: 2 is newer than this Easeback can read; update Easeback (line 1)"),
                bad("\"version\":1", "\"version\":0", "version: 0 is no version of this format (line 1)"),
                bad(
                        "\"version\":1",
                        "\"version\":1.0",
                        "version: 1.0 is not a whole number without point and exponent (line 1)"),
                bad("\"version\":1", "\"version\":\"1\"", "version: is text, but a whole number belongs here (line 1)"),
                bad("\"heat\":[", "\"warmth\":[", "warmth: is not a field of this format (line 15)"),
                bad("\"heat\":[", "\" \":[", "\" \": is not a field of this format (line 15)"),
                bad("\"id\":\"s1\",", "\"\":\"s1\",", "sessions[0].\"\": is not a field of this format (line 4)"),
                bad("\"tape\":[", "\"sessions\":[", "sessions: appears twice (line 13)"),
                bad(
                        "\"sessions\":[",
                        "\"sessions\":null,\"x\":[",
                        "sessions: is null, but a list belongs here (line 3)"),
                // sessions
                bad("\"id\":\"s1\",", "", "sessions[0].id: is missing (line 4)"),
                bad("\"s1\"", "\"\"", "sessions[0].id: has 0 characters, and 1–100 are accepted (line 4)"),
                bad("\"s1\"", "\" s1\"", "sessions[0].id: has white space at an end (line 4)"),
                bad(
                        "\"s1\"",
                        "\"" + "x".repeat(101) + "\"",
                        "sessions[0].id: has 101 characters, and 1–100 are accepted (line 4)"),
                bad("\"s1\"", "5", "sessions[0].id: is a number, but text belongs here (line 4)"),
                bad(
                        "2026-03-02T17:30:00+01:00[Europe/Berlin]",
                        "yesterday",
                        "sessions[0].at: yesterday is not a time, such as 2026-03-03T08:00:00+01:00 (line 4)"),
                bad(
                        "2026-03-02T17:30:00+01:00[Europe/Berlin]",
                        "2026-03-02T17:30:00",
                        "sessions[0].at: 2026-03-02T17:30:00 has no offset from UTC, such as +01:00 (line 4)"),
                bad(
                        "2026-03-02T17:30:00+01:00[Europe/Berlin]",
                        "2026-02-30T17:30:00+01:00",
                        "sessions[0].at: 2026-02-30T17:30:00+01:00 is not a time, such as 2026-03-03T08:00:00+01:00 (line 4)"),
                bad(
                        "17:30:00+01:00[Europe/Berlin]",
                        "17:30:00+01:00[Middle/Earth]",
                        "sessions[0].at: 2026-03-02T17:30:00+01:00[Middle/Earth] is not a time, such as 2026-03-03T08:00:00+01:00 (line 4)"),
                bad(
                        "2026-03-02T17:30:00+01:00[Europe/Berlin]",
                        "2026-03-03T13:00:01+01:00",
                        "sessions[0].at: 2026-03-03T13:00:01+01:00 lies in the future (line 4)"),
                bad(
                        "2026-03-02T17:40:00+01:00[Europe/Berlin]",
                        "2027-03-02T17:40:00Z",
                        "sessions[0].recordedAt: 2027-03-02T17:40:00Z lies in the future (line 4)"),
                bad(
                        "\"MUSCLE_TENSION\"",
                        "\"muscle_tension\"",
                        "sessions[0].purpose: muscle_tension is not one of MUSCLE_TENSION, TENDON_PROBLEM, MUSCLE_STRAIN, OTHER (line 4)"),
                bad("\"MUSCLE_TENSION\"", "null", "sessions[0].purpose: is null, but text belongs here (line 4)"),
                bad("\"muscles\":[{", "\"muscle\":[{", "sessions[0].muscle: is not a field of this format (line 5)"),
                bad(
                        "vastus-lateralis",
                        "vastus",
                        "sessions[0].muscles[0].muscle: vastus is not a muscle of the catalogue (line 5)"),
                bad("\"muscle\":\"vastus-lateralis\",", "", "sessions[0].muscles[0].muscle: is missing (line 5)"),
                bad(
                        "\"muscle\":\"vastus-lateralis\",\"side\":\"LEFT\"",
                        "\"muscle\":\"soleus\"",
                        "sessions[0].muscles[0].side: is missing (line 5)"),
                bad(
                        "\"vastus-lateralis\",\"side\":\"LEFT\"",
                        "\"soleus\",\"side\":\"UPPER\"",
                        "sessions[0].muscles[0].side: UPPER is not one of LEFT, RIGHT, MIDLINE (line 5)"),
                bad("vastus-lateralis", "soleus", "sessions[0].muscles[1]: soleus LEFT appears twice (line 6)"),
                bad(
                        "\"twitches\":8",
                        "\"twitches\":201",
                        "sessions[0].muscles[0].twitches: 201 is not in 0–200 (line 5)"),
                bad(
                        "\"twitches\":8",
                        "\"twitches\":-1",
                        "sessions[0].muscles[0].twitches: -1 is not in 0–200 (line 5)"),
                bad(
                        "\"twitches\":8",
                        "\"twitches\":8.0",
                        "sessions[0].muscles[0].twitches: 8.0 is not a whole number without point and exponent (line 5)"),
                bad(
                        "\"twitches\":8",
                        "\"twitches\":1e1",
                        "sessions[0].muscles[0].twitches: 1e1 is not a whole number without point and exponent (line 5)"),
                bad(
                        "\"twitches\":8",
                        "\"twitches\":8,\"twitches\":8",
                        "sessions[0].muscles[0].twitches: appears twice (line 5)"),
                bad(
                        "\"insertions\":12",
                        "\"insertions\":501",
                        "sessions[0].muscles[0].insertions: 501 is not in 0–500 (line 5)"),
                bad(
                        "\"insertions\":12",
                        "\"insertions\":true",
                        "sessions[0].muscles[0].insertions: is true or false, but a whole number belongs here (line 5)"),
                bad(
                        "\"VERY_TIGHT\"",
                        "\"ROCK\"",
                        "sessions[0].muscles[0].tightness: ROCK is not one of MILD, TIGHT, VERY_TIGHT (line 5)"),
                bad(
                        "\"tightForWeeks\":20",
                        "\"tightForWeeks\":5201",
                        "sessions[0].muscles[0].tightForWeeks: 5201 is not in 0–5200 (line 5)"),
                bad(
                        "\"tightForWeeks\":20",
                        "\"tightForWeeks\":4294967296",
                        "sessions[0].muscles[0].tightForWeeks: 4294967296 is not in 0–5200 (line 5)"),
                bad("\"painDuring\":6", "\"painDuring\":11", "sessions[0].painDuring: 11 is not in 0–10 (line 7)"),
                bad(
                        "\"painDuring\":6",
                        "\"painDuring\":null",
                        "sessions[0].painDuring: is null, but a whole number belongs here (line 7)"),
                bad("\"Dana\"", "\" \"", "sessions[0].practitioner: is blank; leave it out instead (line 7)"),
                bad(
                        "\"stairs\"",
                        "\"" + "x".repeat(10_001) + "\"",
                        "sessions[0].note: has 10001 characters, and 1–10000 are accepted (line 7)"),
                bad("\"stairs\"", "\"\\ud83d\"", "sessions[0].note: holds half a character (line 7)"),
                bad("\"stairs\"", "[\"stairs\"]", "sessions[0].note: is a list, but text belongs here (line 7)"),
                bad(
                        "2026-03-02T17:31:00+01:00",
                        "2026-03-04T17:31:00+01:00",
                        "sessions[0].advice[0].at: 2026-03-04T17:31:00+01:00 lies in the future (line 7)"),
                bad(
                        "2026-03-09T08:00:00+01:00",
                        "2026-03-09",
                        "sessions[0].advice[0].fullIntensityFrom: 2026-03-09 is not a time, such as 2026-03-03T08:00:00+01:00 (line 7)"),
                bad(
                        ",\"fullIntensityFrom\":\"2026-03-09T08:00:00+01:00\",\"text\":\"slowly\"",
                        "",
                        "sessions[0].advice[0]: has neither fullIntensityFrom nor text (line 7)"),
                bad(
                        "\"advice\":[",
                        "\"advice\":[5,",
                        "sessions[0].advice[0]: is a number, but an object belongs here (line 7)"),
                // check-ins
                bad("\"c2\"", "\"c1\"", "checkIns[1].id: c1 appears twice (line 10)"),
                bad("\"ratings\":[]  ,", "", "checkIns[0].ratings: is missing (line 9)"),
                bad(
                        "\"ratings\":[]  ,",
                        "\"ratings\":{},",
                        "checkIns[0].ratings: is an object, but a list belongs here (line 9)"),
                bad(
                        "\"FEVER\"",
                        "",
                        "checkIns[0].ratings: is empty; a check-in rates a muscle or names a symptom (line 9)"),
                bad("\"FEVER\"", "5", "checkIns[0].symptoms[0]: is a number, but text belongs here (line 9)"),
                bad(
                        "\"WAS_A_MISTAKE\"",
                        "\"FORGOT\"",
                        "checkIns[0].symptomsResolved.how: FORGOT is not one of SEEN_BY_PROFESSIONAL, WAS_A_MISTAKE (line 9)"),
                bad(
                        "\"at\":\"2026-03-02T21:00:00+01:00\",\"how\"",
                        "\"how\"",
                        "checkIns[0].symptomsResolved.at: is missing (line 9)"),
                bad(
                        "\"at\":\"2026-03-02T21:00:00+01:00\",\"how\"",
                        "\"at\":\"2026-03-03T13:00:01+01:00\",\"how\"",
                        "checkIns[0].symptomsResolved.at: 2026-03-03T13:00:01+01:00 lies in the future (line 9)"),
                bad(
                        "2026-03-02T21:05:00+01:00",
                        "2026-03-03T13:00:01+01:00",
                        "checkIns[1].recordedAt: 2026-03-03T13:00:01+01:00 lies in the future (line 10)"),
                bad("\"fatigue\":5", "\"fatigue\":5,\"fatigue\":5", "checkIns[1].fatigue: appears twice (line 12)"),
                bad(
                        "\"heavy\"",
                        "\"heavy\",\"symptomsResolved\":{\"at\":\"2026-03-02T21:30:00+01:00\",\"how\":\"WAS_A_MISTAKE\"}",
                        "checkIns[1].symptomsResolved: there are no symptoms to resolve (line 12)"),
                bad(
                        "\"soreness\":4",
                        "\"soreness\":14",
                        "checkIns[1].ratings[0].soreness: 14 is not in 0–10 (line 11)"),
                bad(",\"soreness\":4", "", "checkIns[1].ratings[0].soreness: is missing (line 11)"),
                bad(
                        "\"soreness\":4",
                        "\"soreness\":\"4\"",
                        "checkIns[1].ratings[0].soreness: is text, but a whole number belongs here (line 11)"),
                bad(
                        "\"muscle\":\"multifidus\",\"side\":\"LEFT\"",
                        "\"muscle\":\"soleus\",\"side\":\"RIGHT\"",
                        "checkIns[1].ratings[1]: soleus RIGHT appears twice (line 11)"),
                bad("\"fatigue\":5", "\"fatigue\":-1", "checkIns[1].fatigue: -1 is not in 0–10 (line 12)"),
                bad(
                        "\"activityLimited\":false",
                        "\"activityLimited\":0",
                        "checkIns[1].activityLimited: is a number, but true or false belongs here (line 12)"),
                bad(
                        "\"painkiller\":false",
                        "\"painkiller\":\"no\"",
                        "checkIns[1].painkiller: is text, but true or false belongs here (line 12)"),
                bad(
                        "\"trainedSince\":false",
                        "\"trained\":false",
                        "checkIns[1].trained: is not a field of this format (line 12)"),
                // tape and heat
                bad(
                        "\"removedAt\":\"2026-03-01",
                        "\"removedAt\":\"2026-02-01",
                        "tape[0].removedAt: is before appliedAt (line 14)"),
                bad(
                        "\"removedAt\":\"2026-03-01",
                        "\"removedAt\":\"2026-04-01",
                        "tape[0].removedAt: 2026-04-01T18:00:00+01:00 lies in the future (line 14)"),
                bad("\"appliedAt\":\"2026-02-25T18:00:00+01:00\",", "", "tape[0].appliedAt: is missing (line 14)"),
                bad("\"minutes\":15}]", "\"minutes\":21}]", "heat[0].minutes: 21 is not in 5–20 (line 16)"),
                bad(",\"minutes\":15}]", "}]", "heat[0].minutes: is missing (line 16)"),
                bad(
                        "\"startedAt\":\"2026-03-02",
                        "\"startedAt\":\"2026-03-04",
                        "heat[0].startedAt: 2026-03-04T18:00:00+01:00 lies in the future (line 16)"),
                // plans
                bad(
                        "\"kind\":\"TAPE\"",
                        "\"kind\":\"WALK\"",
                        "plans[0].kind: WALK is not one of HEAT, CHECK_IN, TAPE (line 18)"),
                bad("\"kind\":\"TAPE\",", "", "plans[0].kind: is missing (line 18)"),
                bad("\"cause\":\"t1\",\"on\"", "\"on\"", "plans[0].cause: is missing (line 18)"),
                bad("\"cause\":\"gone\"", "\"cause\":\" \"", "plans[1].cause: has white space at an end (line 19)"),
                bad("\"on\":false", "\"on\":\"no\"", "plans[0].on: is text, but true or false belongs here (line 18)"),
                bad(
                        "2026-03-09T09:00:00+01:00",
                        "monday",
                        "plans[0].pausedUntil: monday is not a time, such as 2026-03-03T08:00:00+01:00 (line 18)"),
                bad(
                        "2026-03-09T09:00:00+01:00",
                        "+10000-01-01T00:00:00Z",
                        "plans[0].pausedUntil: +10000-01-01T00:00:00Z is not in the years 1–9999 (line 18)"),
                bad(
                        "\"HEAT\",\"cause\":\"gone\"",
                        "\"TAPE\",\"cause\":\"t1\"",
                        "plans[1]: TAPE:t1 appears twice (line 19)"),
                bad(
                        "\"on\":false",
                        "\"on\":false,\"perDay\":3",
                        "plans[0].perDay: is not a field of this format (line 18)"),
                // years
                bad(
                        "2026-03-09T08:00:00+01:00",
                        "+999999999-12-31T23:59:59-18:00",
                        "sessions[0].advice[0].fullIntensityFrom: +999999999-12-31T23:59:59-18:00 is not in the years 1–9999 (line 7)"),
                bad(
                        "2026-03-02T17:31:00+01:00",
                        "-999999999-01-01T00:00:00+18:00",
                        "sessions[0].advice[0].at: -999999999-01-01T00:00:00+18:00 is not in the years 1–9999 (line 7)"),
                bad(
                        "2026-03-02T21:05:00+01:00",
                        "0000-03-02T21:05:00+01:00",
                        "checkIns[1].recordedAt: 0000-03-02T21:05:00+01:00 is not in the years 1–9999 (line 10)"),
                // reminders
                bad(
                        "\"TAPE_OFF\",",
                        "\"TAPE\",",
                        "reminders[2].kind: TAPE is not one of HEAT, TAPE_CHECK, TAPE_OFF, CHECK_IN (line 26)"),
                bad(
                        "\"cause\":\"s1\",\"meant\":\"PT1H\"",
                        "\"meant\":\"PT1H\"",
                        "reminders[0].cause: is missing (line 21)"),
                bad("\"meant\":\"PT1H\",", "", "reminders[0].meant: is missing (line 21)"),
                bad(
                        "PT1H",
                        "soon",
                        "reminders[0].meant: soon is neither a time of the wall clock, such as 2026-03-03T08:00, nor a duration, such as PT24H (line 21)"),
                bad(
                        "PT1H",
                        "PT-1H",
                        "reminders[0].meant: PT-1H is neither a time of the wall clock, such as 2026-03-03T08:00, nor a duration, such as PT24H (line 21)"),
                bad(
                        "\"2026-03-04T08:00\"",
                        "\"+12026-03-04T08:00\"",
                        "reminders[1].meant: +12026-03-04T08:00 is not in the years 1–9999 (line 24)"),
                bad(
                        "\"PT96H\",",
                        "\"PT96H\",\"id\":\"x\",",
                        "reminders[2].id: is not a field of this format (line 26)"),
                bad(
                        "\"meant\":\"2026-03-04T08:00\",\"history\":[",
                        "\"meant\":\"2026-03-04T08:00\",\"history\":[],\"x\":[",
                        "reminders[1].x: is not a field of this format (line 24)"),
                bad(
                        "\"since\":\"2026-03-02T17:41:00+01:00\",",
                        "",
                        "reminders[0].history[0].since: is missing (line 22)"),
                bad(
                        "2026-03-02T18:33:00+01:00",
                        "2026-03-03T13:00:01+01:00",
                        "reminders[0].history[1].since: 2026-03-03T13:00:01+01:00 lies in the future (line 23)"),
                bad("\"state\":\"PLANNED\",", "", "reminders[0].history[0].state: is missing (line 22)"),
                bad(
                        "\"DUE\"",
                        "\"due\"",
                        "reminders[0].history[1].state: due is not one of PLANNED, DUE, SNOOZED, STARTED, DONE, SKIPPED, MISSED, CANCELLED, HELD (line 23)"),
                bad("\"why\":\"PLANNED\",", "", "reminders[0].history[0].why: is missing (line 22)"),
                bad("\"due\":\"2026-03-02T18:30:00+01:00\",", "", "reminders[0].history[0].due: is missing (line 22)"),
                bad(
                        "2026-03-02T18:31:00+01:00",
                        "2026-03-02T18:31",
                        "reminders[0].history[0].originalDue: 2026-03-02T18:31 has no offset from UTC, such as +01:00 (line 22)"),
                bad(
                        "2026-03-04T08:30:00+01:00",
                        "-0001-03-04T08:30:00+01:00",
                        "reminders[1].history[0].due: -0001-03-04T08:30:00+01:00 is not in the years 1–9999 (line 25)"),
                bad(
                        ",\"muscle\":\"soleus\",\"side\":\"LEFT\",\"minutes\":10",
                        ",\"minutes\":10",
                        "reminders[0].history[0].muscle: is missing (line 22)"),
                bad(",\"minutes\":10", "", "reminders[0].history[0].minutes: is missing (line 22)"),
                bad(",\"minutes\":10", ",\"minutes\":4", "reminders[0].history[0].minutes: 4 is not in 5–20 (line 22)"),
                bad(
                        "\"SNOOZED\",\"why\"",
                        "\"SNOOZED\",\"minutes\":10,\"why\"",
                        "reminders[1].history[0].minutes: belongs to heat only (line 25)"),
                bad(
                        "\"SNOOZED\",\"why\"",
                        "\"SNOOZED\",\"muscle\":\"soleus\",\"why\"",
                        "reminders[1].history[0].muscle: does not belong to a check-in (line 25)"),
                bad(
                        "\"SNOOZED\",\"why\"",
                        "\"SNOOZED\",\"side\":\"LEFT\",\"why\"",
                        "reminders[1].history[0].side: does not belong to a check-in (line 25)"),
                bad(
                        "2026-03-02T18:33:01+01:00",
                        "2026-03-03T13:00:01+01:00",
                        "reminders[0].history[1].told: 2026-03-03T13:00:01+01:00 lies in the future (line 23)"),
                bad(
                        "2026-03-02T18:33:01+01:00",
                        "2026-03-02T18:29:59+01:00",
                        "reminders[0].history[1].state: is DUE, but told is before due (line 23)"),
                bad(
                        ",\"told\":\"2026-03-02T18:33:01+01:00\"",
                        "",
                        "reminders[0].history[1].state: is DUE, but told is missing (line 23)"),
                bad(
                        ",\"told\":\"2026-03-02T18:34:00+01:00\"",
                        "",
                        "reminders[1].history[0].state: is SNOOZED, but told is missing (line 25)"),
                bad(
                        "\"SNOOZED\",\"why\"",
                        "\"PLANNED\",\"why\"",
                        "reminders[1].history[0].told: does not belong to PLANNED: the user was told of it (line 25)"),
                bad("\"CANCELLED\"", "\"STARTED\"", "reminders[2].history[0].state: belongs to heat only (line 27)"),
                bad(
                        "\"CHECK_IN\",\"cause\":\"s1\",\"meant\":\"2026-03-04T08:00\",\"history\":[",
                        "\"CHECK_IN\",\"cause\":\"s1\",\"meant\":\"PT6H\",\"history\":[]},{\"kind\":\"CHECK_IN\",\"cause\":\"s1\",\"meant\":\"PT24H\",\"history\":[",
                        "reminders[1].history: is empty; it says at least how the reminder stands (line 24)"),
                bad(
                        "\"TAPE_OFF\",\"cause\":\"t1\",\"meant\":\"PT96H\"",
                        "\"HEAT\",\"cause\":\"s1\",\"meant\":\"PT60M\"",
                        "reminders[2].history[0].minutes: is missing (line 27)"),
                // profile
                bad("[\"DIABETES\"]", "[7]", "profile.askedAboutHeat[0]: is a number, but text belongs here (line 2)"),
                bad("\"20:00\"", "\"08:00\"", "profile.checkIn: evening, 08:00, is not after morning, 08:00 (line 2)"),
                bad(
                        "\"20:00\"",
                        "\"late\"",
                        "profile.checkIn.evening: late is not a time of day, such as 22:00 (line 2)"),
                bad(
                        "\"zone\":\"Europe/Berlin\"",
                        "\"zone\":\"Berlin\"",
                        "profile.zone: Berlin is not a time zone, such as Europe/Berlin (line 2)"),
                bad("\"22:00\"", "\"22h\"", "profile.quietFrom: 22h is not a time of day, such as 22:00 (line 2)"),
                bad("\"112\"", "112", "profile.emergencyNumber: is a number, but text belongs here (line 2)"),
                bad(
                        "\"BLOOD_THINNER\"",
                        "true",
                        "profile.cautions[0]: is true or false, but text belongs here (line 2)"),
                bad("\"perDay\":3", "\"perDay\":7", "profile.heat.perDay: 7 is not in 1–6 (line 2)"),
                bad(
                        "[\"lunge\"]",
                        "[\"dance\"]",
                        "profile.exercises[0].movements[0]: dance is not a movement, such as squat (line 2)"),
                bad(
                        "[\"kick\"]",
                        "[\"KICK\"]",
                        "profile.hiddenMovements[0]: KICK is not a movement, such as squat (line 2)"),
                bad(
                        "\"movements\":[\"lunge\"],\"muscles\":[\"soleus\"]",
                        "\"muscles\":[]",
                        "profile.exercises[0]: is like no movement and works no muscle; name at least one (line 2)"),
                bad(
                        "[{\"name\":\"Sled\"",
                        "[{\"name\":\"Sled\",\"muscles\":[\"soleus\"]},{\"name\":\"Sled\"",
                        "profile.exercises[1]: Sled appears twice (line 2)"),
                bad(
                        "\"name\":\"Legs\"",
                        "\"name\":\" \"",
                        "profile.usuals[0].name: is blank; leave it out instead (line 2)"),
                bad(
                        "\"sites\":[{\"muscle\":\"soleus\",\"side\":\"LEFT\"}]",
                        "\"sites\":[]",
                        "profile.usuals[0].sites: is empty; at least one muscle is treated (line 2)"),
                // twitches and complaints
                bad(
                        "\"twitches\":8",
                        "\"twitches\":8,\"twitchesAbout\":\"SIX_OR_MORE\"",
                        "sessions[0].muscles[0].twitchesAbout: is given beside twitches, which were counted; leave one of the two out (line 5)"),
                bad(
                        "\"twitches\":8",
                        "\"twitchesAbout\":\"SOME\"",
                        "sessions[0].muscles[0].twitchesAbout: SOME is not one of ONE_TO_FIVE, SIX_OR_MORE (line 5)"),
                bad("\"pain\":5", "\"pain\":11", "complaints[0].pain: 11 is not in 0–10 (line 16)"),
                bad("\"minutes\":15,", "\"minutes\":4,", "profile.heat.minutes: 4 is not in 5–20 (line 2)"),
                bad(
                        "\"gapMinutes\":120",
                        "\"gapMinutes\":119",
                        "profile.heat.gapMinutes: 119 is not in 120–720 (line 2)"),
                bad(
                        "\"offAfterHours\":96",
                        "\"offAfterHours\":121",
                        "profile.tape.offAfterHours: 121 is not in 72–120 (line 2)"));
    }

    private static Arguments bad(String piece, String other, String said) {
        return Arguments.of(piece, other, said);
    }

    /// What is unknown here may be what a newer version has.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"newThing":[{"a":[1]}],"version":2}                                         | version: 2 is newer than
            {"newThing":1,"format":"easeback","checkIns":[{"x":1}],"version":2}          | version: 2 is newer than
            {"format":"easeback","checkIns":[{"mood":1},{"id":"a"}],"heat":[],"version":2} | version: 2 is newer than
            {"profile":{"mood":{"a":[]}},"version":2}                                    | version: 2 is newer than
            {"name":"x","format":"other","version":2}                                    | format: other is not
            {"newThing":1,"format":"easeback","version":1}                               | newThing: is not a field
            {"newThing":1,"version":"1.2.3"}                                             | newThing: is not a field
            {"newThing":1}                                                               | newThing: is not a field
            {"newThing":1,                                                               | newThing: is not a field
            {"newThing":1,tru                                                            | newThing: is not a field
            {"newThing":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[        | newThing: is not a field
            {"version":1,"newThing":1,"format":"other"}                                  | newThing: is not a field
            """)
    void aNewerVersionIsSaidToBeSoWhereverItStands(String file, String said) {
        String refused = refusal(file);
        assertTrue(refused.startsWith(said), refused);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneWrongPieceIsRefusedWithItsPlace(String piece, String other, String said) {
        assertTrue(GoodFile.JSON.contains(piece), piece);
        assertEquals(said, refusal(GoodFile.JSON.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(other))));
    }

    @Test
    void aReminderStandsOnce() {
        String twice =
                GoodFile.JSON.replace("\"2026-03-04T08:00\",", "\"PT24H\",").replace("{\"kind\":\"TAPE_OFF\"", """
                        {"kind":"CHECK_IN","cause":"s1","meant":"P1D","history":[{"since":"2026-03-02T18:35:00+01:00",\
                        "state":"DONE","why":"DONE","due":"2026-03-03T08:00:00+01:00"}]},
                        {"kind":"TAPE_OFF\"""");
        assertEquals("reminders[2]: CHECK_IN:s1:PT24H appears twice (line 26)", refusal(twice));
    }

    @Test
    void anUnknownReasonIsRefusedWithTheOnesThereAre() {
        String said = refusal(GoodFile.JSON.replace("DUE_NOW", "BORED"));
        assertTrue(said.startsWith("reminders[0].history[1].why: BORED is not one of PLANNED, DUE_NOW, LATE,"), said);
        assertTrue(said.endsWith("QUIET_HOURS (line 23)"), said);
    }

    @Test
    void anUnknownSymptomIsRefusedWithTheOnesThereAre() {
        String said = refusal(GoodFile.JSON.replace("FEVER", "TIRED"));
        assertTrue(said.startsWith("checkIns[0].symptoms[0]: TIRED is not one of CHEST_PAIN, SHORT_OF_BREATH,"), said);
        assertTrue(said.endsWith("FAINTED_RECOVERED (line 9)"), said);
    }

    private String refusal(String file) {
        return refusal(utf8(file));
    }

    private String refusal(byte[] file) {
        return assertThrows(ImportException.class, () -> InMemory.read(file, NOW))
                .sayInOneLine(WORDS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
