package app.easeback.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The computer as the commands see it.
///
/// @param environment looks up a variable: `System::getenv`
/// @param properties looks up a property: `System::getProperty`
/// @param clock tells the time, and the zone where the profile names none
/// @param in standard input
/// @param hidden asks, with the given words, for a line that is not shown while it is typed; empty if nobody
///     can type
/// @param terminal whether a person reads the output at a terminal
/// @param out takes answers and nothing else; writes UTF-8
/// @param err takes all else; writes UTF-8
/// @param log is told how much of the log to write, before anything is done
public record Surroundings(
        Function<String, @Nullable String> environment,
        Function<String, @Nullable String> properties,
        Clock clock,
        Locale locale,
        InputStream in,
        Function<String, Optional<String>> hidden,
        boolean terminal,
        PrintStream out,
        PrintStream err,
        Consumer<LogDetail> log) {}
