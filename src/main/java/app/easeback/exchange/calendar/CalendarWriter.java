package app.easeback.exchange.calendar;

import app.easeback.core.recovery.Agenda;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes the reminders ahead as an iCalendar file (RFC 5545), so that a calendar rings when the app cannot.
/// A reminder has the same UID in every file and each later file a higher SEQUENCE, so that importing again
/// updates instead of duplicating. The same agenda makes the same bytes.
public final class CalendarWriter {

    /// How long a reminder that has no length of its own takes in the calendar [E].
    private static final Duration SHORT = Duration.ofMinutes(10);

    /// SEQUENCE counts seconds from here: calendars keep it in 31 bits, which last until 2094.
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final Function<Reminder, Notice> telling;

    /// @param words the language of the file
    public CalendarWriter(Words words) {
        this(new NoticeWords(words)::due);
    }

    CalendarWriter(Function<Reminder, Notice> telling) {
        this.telling = telling;
    }

    /// The whole file, UTF-8.
    ///
    /// @throws IllegalArgumentException when the agenda is empty: a calendar has at least one event (§3.6)
    public byte[] write(Agenda agenda) {
        if (agenda.isEmpty()) {
            throw new IllegalArgumentException("an empty agenda makes no calendar");
        }
        var now = agenda.at().toInstant().truncatedTo(ChronoUnit.SECONDS);
        var events = new ArrayList<CalendarComponent>();
        agenda.ahead().forEach(reminder -> events.add(toCome(reminder, now)));
        agenda.withdrawn().forEach(reminder -> events.add(withdrawn(reminder, now)));
        var head = List.<Property>of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//Easeback//Easeback//EN"),
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH);
        return FoldedLines.of(new Calendar(new PropertyList(head), new ComponentList<>(events)).toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private VEvent toCome(Reminder reminder, Instant now) {
        var alarm = List.<Property>of(
                ImmutableAction.DISPLAY,
                new Trigger(new ParameterList(List.of(Related.START)), Duration.ZERO),
                new Description(telling.apply(reminder).title()));
        return new VEvent(
                properties(reminder, now, ImmutableStatus.VEVENT_CONFIRMED),
                new ComponentList<>(List.of(new VAlarm(new PropertyList(alarm)))));
    }

    /// Without an alarm: a calendar that goes on showing it does not ring.
    private VEvent withdrawn(Reminder reminder, Instant now) {
        return new VEvent(properties(reminder, now, ImmutableStatus.VEVENT_CANCELLED));
    }

    /// Times are in UTC, which every calendar reads without a table of zones and shows in its own. The event
    /// is private and leaves the time free.
    private PropertyList properties(Reminder reminder, Instant now, Property status) {
        var notice = telling.apply(reminder);
        var start = reminder.due().toInstant();
        var length = reminder.minutes().map(Duration::ofMinutes).orElse(SHORT);
        return new PropertyList(List.of(
                new Uid(uid(reminder)),
                new DtStamp(now),
                new Sequence(sequence(now)),
                new DtStart<>(start),
                new DtEnd<>(start.plus(length)),
                new Summary(notice.title()),
                new Description(notice.text()),
                status,
                ImmutableTransp.TRANSPARENT,
                ImmutableClazz.PRIVATE));
    }

    /// Made from the identity, which may contain any characters, in a form that every calendar accepts.
    private static String uid(Reminder reminder) {
        return UUID.nameUUIDFromBytes(reminder.id().getBytes(StandardCharsets.UTF_8)) + "@easeback";
    }

    private static int sequence(Instant now) {
        return Math.clamp(Duration.between(FIRST, now).toSeconds(), 0, Integer.MAX_VALUE);
    }
}
