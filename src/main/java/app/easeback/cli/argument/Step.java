package app.easeback.cli.argument;

import app.easeback.core.words.Words;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/// Goes through a span of time in steps of elapsed time.
///
/// @param every above zero
public record Step(Duration every) {

    /// The most steps of one answer.
    public static final int MOST = 10_000;

    /// A duration as it is typed: ISO-8601, above zero.
    public static Duration parse(String text, Words words) {
        try {
            var every = Duration.parse(text);
            if (every.isPositive()) {
                return every;
            }
        } catch (DateTimeParseException e) {
            throw ArgumentWords.refused(words.text("cli.duration.wrong", text), e);
        }
        throw new TypeConversionException(words.text("cli.duration.wrong", text));
    }

    /// Whether there are more steps than one answer may have. They are not counted, since in a long time
    /// there may be more of the shortest steps than a number holds.
    public boolean areTooMany(ZonedDateTime from, ZonedDateTime to) {
        return Duration.between(from, to).dividedBy(MOST).compareTo(every) >= 0;
    }

    /// `from`, and each step after it up to `to`. To be called when they are not too many.
    public Stream<ZonedDateTime> moments(ZonedDateTime from, ZonedDateTime to) {
        long last = Duration.between(from, to).dividedBy(every);
        return LongStream.rangeClosed(0, last).mapToObj(step -> from.plus(every.multipliedBy(step)));
    }
}
