package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands say, and do not say, while a warning sign is open.
class SignCommandsTest {

    private static final String SETTLED =
            ",\"symptomsResolved\":{\"at\":\"2026-03-03T11:20:00+01:00\",\"how\":\"SEEN_BY_PROFESSIONAL\"}";

    private final Shell shell;

    SignCommandsTest(@TempDir Path folder) {
        shell = new Shell(folder.resolve("data"));
    }

    @BeforeEach
    void aSessionIsKept() {
        assertEquals(0, shell.imported(Shell.DIARY).code());
    }

    @Test
    void statusBeginsWithTheOneThingToDoAndTellsWhatToSay() {
        ticked("SHORT_OF_BREATH", "");
        assertEquals("""
                Call 112 now.
                Sit up and stay calm. Unlock the door, and do not drive yourself.

                Tell them
                  Dry needling of the thigh, lower leg on Monday 2 March at 17:30.
                  Needled: left outer thigh (Vastus lateralis); left calf (Gastrocnemius).
                  Warning signs: short of breath, or blue lips and a racing heart (noticed Tue 3 Mar, 11:00).

                Tue 3 Mar, 11:30

                Stop: left outer thigh, left calf
                No training for now. Look after the warning sign first.
                IMS: yesterday, 17:30 (18 h earlier)

                Why
                  You ticked a warning sign: short of breath, or blue lips and a racing heart.

                What would change this
                  Once a professional has seen you, or if you ticked it by mistake, say so on Today.
                """, shell.run("status").answer());
    }

    @Test
    void onTheSameDayADoctorIsNamedFirst() {
        ticked("FEVER", "");
        assertTrue(shell.run("status").answer().startsWith("See a doctor today.\n\nTell them\n"));
        assertTrue(
                shell.run("status", "--json")
                        .answer()
                        .contains(
                                "\"care\":{\"urgency\":\"SAME_DAY\",\"symptoms\":[\"FEVER\"],\"say\":\"See a doctor today.\"}"));
    }

    @Test
    void toCallThePractitionerWithholdsNothing() {
        ticked("LARGE_BRUISE", "");
        String words = shell.run("status").answer();
        assertTrue(words.contains("\nCall your practitioner.\n") && words.contains("Full intensity"), words);
    }

    @Test
    void timelineNamesNoTimeFromThenOn() {
        ticked("CHEST_PAIN", "");
        var lines = shell.run("timeline", "--every", "PT1H").answer().lines().toList();
        assertTrue(lines.get(lines.size() - 2).contains("Full intensity"), lines.toString());
        assertEquals("Tue 3 Mar, 11:30  Stop", lines.getLast().strip());
        var json = shell.run("timeline", "--json", "--from", "2026-03-03T11:30:00+01:00")
                .answer();
        assertTrue(json.contains("\"window\":null,\"care\":{\"urgency\":\"EMERGENCY\""), json);
        assertTrue(json.contains("\"train\":[],\"reduce\":[],\"wait\":[]"), json);
    }

    @Test
    void everyReminderIsHeldAndNoneGoesToACalendar() {
        ticked("FEVER", "");
        var lines = shell.run("reminders").answer().lines().toList();
        assertFalse(lines.isEmpty());
        assertTrue(
                lines.stream().allMatch(line -> line.contains("held back") && line.contains("warning sign")),
                lines.toString());
        var calendar = shell.run("export", "-", "--format", "ics");
        assertFalse(calendar.out().contains("STATUS:CONFIRMED"), calendar.out());
    }

    @Test
    void onceSettledEverythingIsSaidAgainAndThePastStaysAsItWas() {
        ticked("FEVER", SETTLED);
        assertTrue(shell.run("status").answer().contains("Full intensity"));
        assertTrue(shell.run("status", "--at", "2026-03-03T11:10:00+01:00")
                .answer()
                .startsWith("See a doctor today."));
        assertTrue(shell.run("reminders").answer().contains("planned"));
    }

    private void ticked(String symptom, String settled) {
        assertEquals(0, shell.imported("""
            {"format":"easeback","version":1,"profile":{"emergencyNumber":"112"},
             "checkIns":[{"id":"sign","at":"2026-03-03T11:00:00+01:00","ratings":[],"symptoms":["%s"]%s}]}""".formatted(symptom, settled)).code());
    }
}
