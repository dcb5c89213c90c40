package app.easeback.cli;

import app.easeback.core.words.Words;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/// Going through a span of time in steps of elapsed time.
///
/// @param every above zero
record Step(Duration every) {

    /// The most steps of one answer.
    static final int MOST = 10_000;

    /// A duration as it is typed: ISO-8601, above zero.
    static Duration parse(String text, Words words) {
        try {
            var every = Duration.parse(text);
            if (every.isPositive()) {
                return every;
            }
        } catch (DateTimeParseException e) {
            var refused = new TypeConversionException(words.text("cli.duration.wrong", text));
            refused.initCause(e);
            throw refused;
        }
        throw new TypeConversionException(words.text("cli.duration.wrong", text));
    }

    /// How many steps there are after the first moment, `from`, up to `to`.
    long count(ZonedDateTime from, ZonedDateTime to) {
        return Duration.between(from, to).dividedBy(every);
    }

    Stream<ZonedDateTime> moments(ZonedDateTime from, ZonedDateTime to) {
        return LongStream.rangeClosed(0, count(from, to)).mapToObj(step -> from.plus(every.multipliedBy(step)));
    }
}
