package app.easeback.cli.argument;

import app.easeback.core.entry.IsoTime;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.words.Words;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/// A time as it is typed: ISO-8601 with the offset from UTC, and the zone in brackets where it is named.
///
/// @param zoned whether a zone is named, in which the answer is then given
public record Moment(ZonedDateTime time, boolean zoned) {

    public static Moment parse(String text, Words words) {
        try {
            var parsed = DateTimeFormatter.ISO_ZONED_DATE_TIME.parse(text);
            var time = ZonedDateTime.from(parsed);
            if (IsoTime.YEARS.contains(time.getYear())) {
                return new Moment(time, parsed.query(TemporalQueries.zoneId()) != null);
            }
        } catch (DateTimeException e) {
            throw ArgumentWords.refused(words.text("cli.time.wrong", text), e);
        }
        throw new TypeConversionException(words.text("cli.time.wrong", text));
    }

    /// The same moment in the zone that was named, else in the patient's.
    public ZonedDateTime in(Recovery recovery) {
        return zoned ? time : recovery.inPatientsZone(time.toInstant());
    }

    /// The zone in which an answer about a span is given: the one named with its start, else the one named
    /// with its end, else the patient’s.
    public static ZoneId zone(Optional<Moment> from, Optional<Moment> to, Recovery recovery) {
        return Stream.of(from, to)
                .flatMap(Optional::stream)
                .filter(Moment::zoned)
                .map(given -> given.time().getZone())
                .findFirst()
                .orElseGet(() -> recovery.now().getZone());
    }
}
