package app.easeback.cli;

import app.easeback.cli.argument.ArgumentWords;
import app.easeback.cli.argument.Moment;
import app.easeback.cli.argument.SiteNames;
import app.easeback.cli.argument.Step;
import app.easeback.cli.help.HelpTexts;
import app.easeback.cli.help.HelpWriter;
import app.easeback.cli.output.Terminal;
import app.easeback.core.StoreException;
import app.easeback.core.Version;
import app.easeback.core.backup.BackupException;
import app.easeback.core.body.Site;
import app.easeback.core.intake.ConflictException;
import app.easeback.core.words.ImportWords;
import app.easeback.core.words.TroubleWords;
import app.easeback.core.words.Words;
import app.easeback.exchange.value.ImportException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command line: arguments in, an exit code out.
public final class Commands {

    private static final int HELP_WIDTH = 100;

    /// What Java makes of bytes that the locale's encoding cannot read.
    static final String UNREADABLE = "\uFFFD";

    private final Words words;
    private final Terminal terminal;
    private final Root root;
    private final Surroundings surroundings;

    public Commands(Desktop desktop, Surroundings surroundings) {
        this.surroundings = surroundings;
        words = Words.of(surroundings.locale(), "app.easeback.cli.cli", ImportException.TEXTS);
        terminal = new Terminal(surroundings.out(), surroundings.err());
        root = new Root(desktop, surroundings, words, terminal);
    }

    /// Does what the arguments ask for.
    ///
    /// @return 0 when it is done, 1 when it could not be done, 2 when the arguments make no sense
    public int run(String... args) {
        if (Arrays.stream(args).anyMatch(arg -> arg.contains(UNREADABLE))) {
            terminal.tell(words.text("cli.unreadable"));
            return ExitCode.WRONG_USAGE;
        }
        // Java would take every such letter for a question mark, and a relative path would lead elsewhere.
        if (Objects.requireNonNullElse(surroundings.properties().apply("user.dir"), "")
                .contains(UNREADABLE)) {
            terminal.tell(words.text("cli.unreadable.folder"));
            return ExitCode.COULD_NOT;
        }
        int code = execute(args);
        if (code == ExitCode.DONE && !terminal.arrived()) {
            if (!terminal.isDone()) {
                terminal.tell(words.text("cli.output.lost"));
                return ExitCode.COULD_NOT;
            }
            // A user who believes that it was not done would do it twice.
            terminal.tell(words.text("cli.output.lost.done"));
        }
        if (code == ExitCode.DONE) {
            terminal.tellRemarks();
        }
        return code;
    }

    private int execute(String... args) {
        try {
            var window = WindowOptions.of(List.of(args));
            if (window.isPresent()) {
                root.take(window.get());
                log(LogDetail.LINES);
                return openWindow();
            }
            return commandLine().execute(args);
        } catch (VirtualMachineError trouble) {
            // What the command had in memory is free again.
            return failed(trouble);
        }
    }

    private void log(LogDetail usual) {
        surroundings.log().accept(root.verbose() ? LogDetail.ALL : usual);
    }

    private int execute(ParseResult parsed) {
        log(parsed.hasSubcommand() ? LogDetail.NOTHING : LogDetail.LINES);
        return new CommandLine.RunLast().execute(parsed);
    }

    private int openWindow() {
        try {
            return root.call();
        } catch (RuntimeException trouble) {
            return failed(trouble);
        }
    }

    private CommandLine commandLine() {
        var commands = new CommandLine(root)
                .addSubcommand(new StatusCommand(root))
                .addSubcommand(new TimelineCommand(root))
                .addSubcommand(new CheckInCommand(root))
                .addSubcommand(new RemindersCommand(root))
                .addSubcommand(new ImportCommand(root))
                .addSubcommand(new ExportCommand(root))
                .addSubcommand(new BackupCommand(root))
                .addSubcommand(new RestoreCommand(root))
                .addSubcommand(new VerifyCommand(root))
                .addSubcommand(new PreviewCommand(root))
                .addSubcommand(new RehearseCommand(root));
        commands.getCommandSpec().version(words.text("cli.version", Version.text()));
        var texts = new HelpTexts(words.language());
        commands.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().usageMessage().footer(footer(command, texts)));
        var arguments = new ArgumentWords(words);
        return commands.registerConverter(int.class, arguments::number)
                .registerConverter(Integer.class, arguments::number)
                .registerConverter(Path.class, arguments::path)
                .registerConverter(Moment.class, text -> Moment.parse(text, words))
                .registerConverter(Site.class, new SiteNames(words)::parse)
                .registerConverter(Duration.class, text -> Step.parse(text, words))
                .setResourceBundle(texts)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                // A note that begins with @ is no file to read arguments from.
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(new HelpWriter(surroundings.out()), true))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong))
                .setExecutionExceptionHandler((trouble, command, _) -> failed(trouble, command));
    }

    /// The texts that explain the values of its options, if there are any.
    private static String[] footer(CommandLine command, HelpTexts texts) {
        return command.getCommandSpec().options().stream()
                .map(option -> "label." + option.paramLabel())
                .distinct()
                .filter(texts::containsKey)
                .sorted(Comparator.reverseOrder())
                .map(texts::getString)
                .toArray(String[]::new);
    }

    private int wrongUsage(ParameterException wrong) {
        return wrongUsage(new ArgumentWords(words).say(wrong), wrong.getCommandLine());
    }

    private int wrongUsage(String sentence, CommandLine command) {
        terminal.tell(sentence);
        terminal.tell(words.text("cli.usage.hint", command.getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_USAGE;
    }

    private int failed(Exception trouble, CommandLine command) {
        if (trouble instanceof WrongUsageException wrong) {
            return wrongUsage(wrong.sentence(), command);
        }
        return failed(trouble);
    }

    private int failed(Throwable trouble) {
        terminal.tell(sentence(trouble));
        if (root.verbose()) {
            trouble.printStackTrace(surroundings.err());
        }
        return ExitCode.COULD_NOT;
    }

    private String sentence(Throwable trouble) {
        return switch (trouble) {
            case CouldNotException could -> could.sentence();
            case StoreException store -> new TroubleWords(words).say(store);
            case BackupException backup -> new TroubleWords(words).say(backup);
            case ImportException refused -> refused.sayInOneLine(words);
            case InvalidPathException path -> words.text("cli.path", path.getInput());
            case ConflictException conflict -> new ImportWords(words).say(conflict);
            case OutOfMemoryError _ -> words.text("cli.memory");
            default -> words.text("cli.unexpected", trouble.getClass().getSimpleName());
        };
    }
}
