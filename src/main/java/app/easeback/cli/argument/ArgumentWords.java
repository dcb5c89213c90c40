package app.easeback.cli.argument;

import app.easeback.core.words.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with arguments, in the user’s language: picocli’s own sentences are English.
public record ArgumentWords(Words words) {

    public int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw refused(words.text("cli.number.wrong", text), e);
        }
    }

    public Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw refused(words.text("cli.path", text), e);
        }
    }

    public String say(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing ->
                missing(missing.getMissing().getFirst());
            case UnmatchedArgumentException unmatched ->
                words.text(unmatched(unmatched), unmatched.getUnmatched().getFirst());
            case OverwrittenOptionException twice -> words.text("cli.option.twice", name(twice.getOverwritten()));
            case ParameterException value
            when value.getCause() instanceof TypeConversionException refused -> value(value.getArgSpec(), refused);
            default -> String.valueOf(wrong.getMessage());
        };
    }

    private String missing(ArgSpec argument) {
        return argument.isOption()
                ? words.text("cli.value.missing", name(argument), argument.paramLabel())
                : words.text("cli.argument.missing", name(argument));
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        if (unmatched.isUnknownOption()) {
            return "cli.option.unknown";
        }
        CommandLine asked = unmatched.getCommandLine();
        return asked.getParent() == null ? "cli.command.unknown" : "cli.argument.unknown";
    }

    private String value(ArgSpec argument, TypeConversionException refused) {
        return argument.arity().max() == 0
                ? words.text("cli.value.none", name(argument))
                : words.text("cli.value.wrong", name(argument), String.valueOf(refused.getMessage()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// The exception that tells picocli that a value is not valid.
    static TypeConversionException refused(String sentence, Exception cause) {
        var refused = new TypeConversionException(sentence);
        refused.initCause(cause);
        return refused;
    }
}
