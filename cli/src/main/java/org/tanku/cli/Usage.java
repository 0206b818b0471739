package org.tanku.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// What is wrong with a command line, as one sentence in the reader's language.
final class Usage {
    private Usage() {}

    static String sentence(ParameterException wrong, Wording words) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> unknown(unknown, words);
            case MissingParameterException missing ->
                    words.say(
                            "cli.usage.missing",
                            missing.getMissing().stream()
                                    .map(Usage::name)
                                    .collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice ->
                    words.say("cli.usage.twice", name(twice.getOverwritten()));
            default -> value(wrong, words);
        };
    }

    private static String unknown(UnmatchedArgumentException unknown, Wording words) {
        CommandSpec spec = unknown.getCommandLine().getCommandSpec();
        String found = unknown.getUnmatched().getFirst();
        boolean option = found.startsWith("-");
        String allowed =
                option
                        ? spec.options().stream()
                                .map(OptionSpec::longestName)
                                .collect(Collectors.joining(", "))
                        : String.join(", ", spec.subcommands().keySet());
        if (allowed.isEmpty()) {
            return words.say("cli.usage.not-expected", found);
        }
        return words.say(
                option ? "cli.usage.unknown-option" : "cli.usage.unknown-command", found, allowed);
    }

    private static String value(ParameterException wrong, Wording words) {
        @Nullable ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return words.say("cli.usage.not-understood", String.valueOf(wrong.getMessage()));
        }
        Iterable<String> candidates = argument.completionCandidates();
        String allowed =
                candidates == null
                        ? argument.paramLabel()
                        : StreamSupport.stream(candidates.spliterator(), false)
                                .collect(Collectors.joining(", "));
        return words.say(
                "cli.usage.wrong-value", name(argument), String.valueOf(wrong.getValue()), allowed);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
