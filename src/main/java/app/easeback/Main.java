package app.easeback;

import app.easeback.app.ComputerClock;
import app.easeback.app.ComputerLocale;
import app.easeback.app.JavaFxDesktop;
import app.easeback.app.StartUp;
import app.easeback.cli.Commands;
import app.easeback.cli.LogDetail;
import app.easeback.cli.Surroundings;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/// Where the program starts: arguments become a window or a command.
public final class Main {

    /// The property with the format in which `java.util.logging.SimpleFormatter` writes what is logged.
    private static final String LOG_FORMAT = "java.util.logging.SimpleFormatter.format";

    private Main() {}

    public static void main(String[] args) {
        var startUp = new StartUp(Clock.systemUTC());
        startUp.reach(StartUp.Step.MAIN);
        var clock = ComputerClock.of(Clock.systemUTC());
        var locale = ComputerLocale.of(
                System::getenv, Locale.getDefault(Locale.Category.DISPLAY), Locale.getDefault(Locale.Category.FORMAT));
        ComputerLocale.setForJava(locale);
        var surroundings = new Surroundings(
                System::getenv,
                System::getProperty,
                clock,
                locale,
                System.in,
                Main::hidden,
                terminal().isPresent(),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Main::log);
        System.exit(new Commands(new JavaFxDesktop(clock, locale, startUp), surroundings).run(args));
    }

    /// Sets the format of the log. Java reads it when something is logged for the first time, so this costs a
    /// start nothing. A format that the user has set stays.
    private static void log(LogDetail detail) {
        if (detail != LogDetail.ALL && System.getProperty(LOG_FORMAT) == null) {
            System.setProperty(LOG_FORMAT, detail == LogDetail.LINES ? "%4$s: %5$s%n" : "");
        }
    }

    private static Optional<String> hidden(String prompt) {
        return terminal().map(console -> console.readPassword("%s ", prompt)).map(String::valueOf);
    }

    private static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
