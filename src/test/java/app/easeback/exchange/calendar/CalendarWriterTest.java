package app.easeback.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Agenda;
import app.easeback.core.reminder.Meant;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.words.Words;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;

/// What ical4j wrote is read back by biweekly.
class CalendarWriterTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T11:30:00.123+01:00[Europe/Berlin]");
    private static final Reminder HEAT = heat("monday", NOW.plusHours(4).withNano(0));
    private static final Reminder CHECK_IN = reminder(
            ReminderKind.CHECK_IN, new Meant.Elapsed(Duration.ofHours(24)), NOW.plusHours(6), Optional.empty());
    private static final Reminder TAPE_OFF = reminder(
            ReminderKind.TAPE_OFF,
            new Meant.Elapsed(Duration.ofHours(96)),
            NOW.plusHours(70),
            Optional.of(Samples.RIGHT_NECK));

    private final CalendarWriter writer = new CalendarWriter(Words.of(Locale.UK));

    @Test
    void aReminderAheadIsAnEventThatRings() {
        var event = event(writer.write(ahead(HEAT)));
        assertEquals(
                Instant.parse("2026-03-03T14:30:00Z"),
                event.getDateStart().getValue().toInstant());
        assertEquals(
                Instant.parse("2026-03-03T14:45:00Z"),
                event.getDateEnd().getValue().toInstant());
        assertEquals("Heat 15 min, left outer thigh", event.getSummary().getValue());
        assertEquals(
                "A comfort while you are sore. Warm, not hot, over a cloth; do not fall asleep with it.",
                event.getDescription().getValue());
        assertEquals(Status.confirmed(), event.getStatus());
        assertEquals(
                Instant.parse("2026-03-03T10:30:00Z"),
                event.getDateTimeStamp().getValue().toInstant());
        assertTrue(event.getTransparency().isTransparent());
        assertEquals("PRIVATE", event.getClassification().getValue());

        assertEquals(1, event.getAlarms().size());
        VAlarm alarm = event.getAlarms().getFirst();
        assertTrue(alarm.getAction().isDisplay());
        assertEquals(0, alarm.getTrigger().getDuration().toMillis());
        assertEquals("Heat 15 min, left outer thigh", alarm.getDescription().getValue());
    }

    @Test
    void whatHasNoLengthStandsForTenMinutes() {
        for (Reminder reminder : List.of(CHECK_IN, TAPE_OFF)) {
            var event = event(writer.write(ahead(reminder)));
            var start = event.getDateStart().getValue().toInstant();
            assertEquals(reminder.due().toInstant().getEpochSecond(), start.getEpochSecond());
            assertEquals(start.plusSeconds(600), event.getDateEnd().getValue().toInstant());
        }
    }

    @Test
    void whatIsWithdrawnIsCancelledUnderTheSameUidAndDoesNotRing() {
        var before = event(writer.write(ahead(HEAT)));
        var held = HEAT.in(ReminderState.HELD, Why.UNDER_TAPE, NOW);
        var after = event(writer.write(new Agenda(NOW.plusMinutes(1), List.of(), List.of(held))));
        assertEquals(Status.cancelled(), after.getStatus());
        assertEquals(before.getUid(), after.getUid());
        assertEquals(List.of(), after.getAlarms());
        assertEquals(before.getDateStart(), after.getDateStart());
        assertTrue(after.getSequence().getValue() > before.getSequence().getValue());
    }

    @Test
    void aLaterExportUpdatesTheSameEvents() {
        var before = calendar(writer.write(ahead(HEAT, CHECK_IN))).getEvents();
        var snoozed = HEAT.in(ReminderState.DUE, Why.DUE_NOW, NOW)
                .toldAt(NOW)
                .in(ReminderState.SNOOZED, Why.SNOOZED, NOW)
                .replanned(NOW.plusHours(5), HEAT.site(), Optional.of(20));
        var after = calendar(writer.write(new Agenda(NOW.plusSeconds(1), List.of(snoozed, CHECK_IN), List.of())))
                .getEvents();
        assertEquals(2, after.size());
        for (int i = 0; i < 2; i++) {
            assertEquals(before.get(i).getUid(), after.get(i).getUid());
            assertEquals(
                    before.get(i).getSequence().getValue() + 1,
                    after.get(i).getSequence().getValue());
        }
        assertEquals(
                NOW.plusHours(5).toEpochSecond(),
                after.getFirst().getDateStart().getValue().toInstant().getEpochSecond());
    }

    @Test
    void aSequenceStaysANumberOf31Bits() {
        assertEquals(0, sequence("2025-12-31T23:59:59Z"));
        assertEquals(1, sequence("2026-01-01T00:00:01Z"));
        assertEquals(Integer.MAX_VALUE, sequence("2200-01-01T00:00:00Z"));
    }

    private int sequence(String now) {
        var agenda = new Agenda(ZonedDateTime.parse(now), List.of(HEAT), List.of());
        return event(writer.write(agenda)).getSequence().getValue();
    }

    @Test
    void everyReminderHasAUidOfItsOwnWhateverItsIdHolds() {
        var events = calendar(
                        writer.write(ahead(HEAT, CHECK_IN, TAPE_OFF, heat("ü \"q\";\\ 🏃", NOW), heat("mon day", NOW))))
                .getEvents();
        assertEquals(
                5,
                events.stream()
                        .map(event -> event.getUid().getValue())
                        .distinct()
                        .count());
        for (VEvent event : events) {
            assertTrue(
                    event.getUid().getValue().matches("[0-9a-f-]{36}@easeback"),
                    event.getUid().getValue());
        }
        // A promise: calendars know it.
        assertEquals(
                "f5c45f33-cd9e-31eb-ac19-4a734c4bb1a4@easeback",
                events.getFirst().getUid().getValue());
    }

    @Test
    void eightInTheMorningIsEightOnBothSidesOfAClockChange() {
        var saturday = heat("a", ZonedDateTime.parse("2026-03-28T08:00:00+01:00[Europe/Berlin]"));
        var sunday = heat("b", ZonedDateTime.parse("2026-03-29T08:00:00+02:00[Europe/Berlin]"));
        var first = heat("c", ZonedDateTime.parse("2026-10-25T02:30:00+02:00[Europe/Berlin]"));
        var second = heat("d", ZonedDateTime.parse("2026-10-25T02:30:00+01:00[Europe/Berlin]"));
        var starts = calendar(writer.write(ahead(saturday, sunday, first, second))).getEvents().stream()
                .map(event -> event.getDateStart().getValue().toInstant().toString())
                .toList();
        assertEquals(
                List.of("2026-03-28T07:00:00Z", "2026-03-29T06:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"),
                starts);
    }

    @Test
    void longAndStrangeTextsComeThroughInLinesOf75Bytes() {
        String title = "Chaleur 15 min, cuisse gauche ; « côté extérieur » \\ 🏃🏃🏃".repeat(5);
        String text = "Une douceur tant que c’est sensible : tiède, jamais brûlant, à travers un tissu ; "
                + "ne vous endormez pas avec. Après l’été, à Noël, où qu’ils aient été créés,\n"
                + "la chaleur relâche — « ça fait du bien » : 10 à 20 minutes, \"pas plus\". C:\\n {0} ''";
        var french =
                new CalendarWriter(reminder -> new Notice("key", title, text, Optional.of(reminder.id()), List.of()));
        byte[] file = french.write(ahead(HEAT));
        var event = event(file);
        assertEquals(title, event.getSummary().getValue());
        assertEquals(text, event.getDescription().getValue());
        assertEquals(title, event.getAlarms().getFirst().getDescription().getValue());

        String written = new String(file, StandardCharsets.UTF_8);
        assertTrue(written.endsWith("END:VCALENDAR\r\n"));
        assertFalse(written.replace("\r\n", "").contains("\n"));
        for (String line : written.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\uFFFD"), line);
        }
    }

    @Test
    void theFileIsAPublishedCalendarByBothImplementations() throws IOException, ParserException {
        var cancelled = TAPE_OFF.in(ReminderState.CANCELLED, Why.TAPE_TAKEN_OFF, NOW);
        byte[] file = writer.write(new Agenda(NOW, List.of(HEAT, CHECK_IN), List.of(cancelled)));
        var read = calendar(file);
        assertEquals(ICalVersion.V2_0, read.getVersion());
        assertEquals("PUBLISH", read.getMethod().getValue());
        assertTrue(read.getCalendarScale().isGregorian());
        assertEquals("-//Easeback//Easeback//EN", read.getProductId().getValue());
        assertTrue(
                read.validate(ICalVersion.V2_0).isEmpty(),
                read.validate(ICalVersion.V2_0).toString());

        var own = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertEquals(3, own.getComponents().size());
        for (var component : own.getComponents()) {
            assertFalse(component.validate(true).hasErrors(), component.toString());
        }
    }

    @Test
    void theSameAgendaMakesTheSameBytesOnEveryComputer() {
        var agenda = ahead(HEAT, CHECK_IN, TAPE_OFF);
        byte[] file = writer.write(agenda);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(file, writer.write(agenda));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void anEmptyAgendaIsNoCalendar() {
        var empty = new Agenda(NOW, List.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> writer.write(empty));
    }

    private static Agenda ahead(Reminder... reminders) {
        return new Agenda(NOW, List.of(reminders), List.of());
    }

    private static Reminder heat(String cause, ZonedDateTime due) {
        return Reminder.planned(
                ReminderKind.HEAT,
                new Id(cause),
                new Meant.Elapsed(Duration.ofHours(1)),
                due,
                Optional.of(Samples.LEFT_THIGH),
                Optional.of(15),
                NOW);
    }

    private static Reminder reminder(ReminderKind kind, Meant meant, ZonedDateTime due, Optional<Site> site) {
        return Reminder.planned(kind, new Id("monday"), meant, due, site, Optional.empty(), NOW);
    }

    private static VEvent event(byte[] file) {
        var events = calendar(file).getEvents();
        assertEquals(1, events.size());
        return events.getFirst();
    }

    private static ICalendar calendar(byte[] file) {
        var calendars = Biweekly.parse(new String(file, StandardCharsets.UTF_8)).all();
        assertEquals(1, calendars.size());
        return calendars.getFirst();
    }
}
