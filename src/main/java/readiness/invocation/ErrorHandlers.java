package readiness.invocation;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import readiness.console.InputLines;
import readiness.html.BrokenTemplateException;
import readiness.output.KeptFileException;
import readiness.problem.Suggestions;
import readiness.wording.Language;
import readiness.wording.Wording;

/** Says in one or two lines what went wrong with a command line or a file; a stack trace is for our own faults only. */
public final class ErrorHandlers {

    private final Invocation invocation;

    public ErrorHandlers(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Reports a wrong command line, with the nearest word as a suggestion and the command that shows the help. */
    public int wrongUsage(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        say(sentence(error));
        suggestions(error).forEach(word -> say(wording().say("did-you-mean", word)));
        say(wording().say("see-help", called(command)));
        return ExitCode.WRONG_USAGE.code();
    }

    /** Reports the exception that stopped a command. */
    public int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof UsageException usage) {
            say(usage.sentence());
            usage.suggestions().stream().limit(1).forEach(word -> say(wording().say("did-you-mean", word)));
            return ExitCode.WRONG_USAGE.code();
        }
        if (failure instanceof BrokenTemplateException broken) {
            String reason = broken.fault()
                    .map(fault -> wording().say("template-" + fault.key()))
                    .orElse(broken.reason());
            say(wording().say("broken-template", broken.place(), reason));
            return ExitCode.ERRORS_IN_INPUT.code();
        }
        if (failure instanceof IOException io) {
            return unreadable(io);
        }
        if (failure.getCause() instanceof IOException io) {
            return unreadable(io);
        }
        say(wording().say("our-fault"));
        failure.printStackTrace(invocation.console().err());
        return ExitCode.OUR_FAULT.code();
    }

    private int unreadable(IOException failure) {
        say(reason(failure, wording()));
        return ExitCode.CANNOT_READ_OR_WRITE.code();
    }

    /** Returns what stopped a file from being read or written, in a sentence without a full stop. */
    public static String reason(IOException failure, Wording wording) {
        String file = failure instanceof FileSystemException system && system.getFile() != null
                ? system.getFile()
                : String.valueOf(failure.getMessage());
        return wording.say(reason(failure), file);
    }

    private static String reason(IOException failure) {
        if (failure instanceof KeptFileException kept) {
            return "kept-" + kept.why().key();
        }
        // The message of a file's exception begins with its name, which may have any of these words in it.
        String message = String.valueOf(
                failure instanceof FileSystemException system ? system.getReason() : failure.getMessage());
        if (message.contains("No space left") || message.contains("quota") || message.contains("not enough space")) {
            return "disk-full";
        }
        if (failure instanceof InputLines.NoTextException) {
            return "input-no-text";
        }
        if (failure instanceof NoSuchFileException) {
            return "no-such-file";
        }
        if (failure instanceof AccessDeniedException) {
            return "access-denied";
        }
        return failure instanceof FileAlreadyExistsException ? "already-there" : "cannot-read-or-write";
    }

    /** Returns the command as it was called: {@code ./readiness score}. */
    private String called(CommandLine command) {
        return command.getCommandSpec().qualifiedName().replaceFirst("^readiness", invocation.called());
    }

    private String sentence(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return wording().say("unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (error instanceof MissingParameterException missing) {
            return wording()
                    .say(
                            "missing-parameter",
                            wording()
                                    .list(missing.getMissing().stream()
                                            .map(ErrorHandlers::named)
                                            .toList()));
        }
        String value = error.getValue() == null ? "" : error.getValue();
        if (error.getArgSpec() == null) {
            return value.isEmpty() ? wording().say("wrong-usage") : wording().say("unmatched", value);
        }
        var allowed = allowed(error.getArgSpec());
        return allowed.isEmpty()
                ? wording().say("wrong-number", value, optionName(error.getArgSpec()))
                : wording()
                        .say(
                                "wrong-value",
                                value,
                                optionName(error.getArgSpec()),
                                wording().alternatives(allowed));
    }

    /** Returns an option with its name, as it is typed. */
    private static String named(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    /** Returns the words that an option takes; empty for numbers. */
    private static List<String> allowed(CommandLine.Model.ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type.equals(Language.class)) {
            return Stream.of(Language.values()).map(Language::code).toList();
        }
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? List.of()
                : Stream.of(constants).map(String::valueOf).toList();
    }

    private static String optionName(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Returns the option or the command that was probably meant. */
    private static List<String> suggestions(ParameterException error) {
        var command = error.getCommandLine();
        if (error instanceof UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().get(0);
            return typed.startsWith("-")
                    ? first(option(typed, command), unmatched.getSuggestions())
                    : first(Suggestions.near(typed, command.getSubcommands().keySet()), List.of());
        }
        String typed = error.getArgSpec() == null && error.getValue() != null ? error.getValue() : "";
        return first(Suggestions.near(typed, command.getSubcommands().keySet()), List.of());
    }

    private static List<String> first(List<String> ours, List<String> others) {
        return Stream.concat(ours.stream(), others.stream()).limit(1).toList();
    }

    private static List<String> option(String typed, CommandLine command) {
        var names = command.getCommandSpec().optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--"))
                .map(name -> name.substring(2))
                .toList();
        return Suggestions.near(typed.split("=", 2)[0], names).stream()
                .map(name -> "--" + name)
                .toList();
    }

    private Wording wording() {
        return invocation.wording();
    }

    private void say(String sentence) {
        invocation.console().printMessage(sentence);
    }
}
