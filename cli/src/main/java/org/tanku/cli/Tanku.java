package org.tanku.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.util.List;

/// The command line of Tanku (碳库命令行).
public final class Tanku {
    private Tanku() {}

    /// @param arguments see `--help`
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofSystem(arguments), arguments));
    }

    /// Runs one command and answers its exit code; nothing leaves but through the terminal.
    static int run(Terminal terminal, String... arguments) {
        CommandLine line = commands(terminal);
        try {
            ParseResult parsed = line.parseArgs(arguments);
            return dispatch(terminal, line, last(parsed)).number();
        } catch (ParameterException wrong) {
            terminal.err().println(Usage.sentence(wrong, terminal.words()));
            terminal.err()
                    .println(
                            terminal.say(
                                    "cli.usage.see-help",
                                    wrong.getCommandLine().getCommandSpec().qualifiedName()));
            return ExitCode.USAGE.number();
        } catch (Stop stop) {
            terminal.err().println(stop.tell(terminal.words()));
            return stop.code().number();
        } catch (RuntimeException fault) {
            terminal.err().println(terminal.say("cli.fault", String.valueOf(fault.getMessage())));
            fault.printStackTrace(terminal.err());
            return ExitCode.FAULT.number();
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private static ExitCode dispatch(Terminal terminal, CommandLine line, ParseResult parsed) {
        if (parsed.isUsageHelpRequested()) {
            parsed.commandSpec().commandLine().usage(terminal.out());
            return ExitCode.OK;
        }
        return switch (parsed.commandSpec().userObject()) {
            case Options.Measure options -> new Measuring(terminal).run(options);
            case Options.Explain options -> new Explaining(terminal).run(options);
            case Options.Verify options -> new Verifying(terminal).run(options);
            case Options.Methods options -> new Listing(terminal).run(options);
            case Options.Calc options -> new Calculating(terminal).run(options);
            case Options.Check options -> new Checking(terminal).run(options);
            case Options.MapCheck options -> new MapChecking(terminal).run(options);
            case Options.Changes options -> new ChangeListing(terminal).run(options);
            case Options.Ledger options -> new LedgerChecking(terminal).run(options);
            case Options.Serve _ -> throw new Stop(ExitCode.USAGE, "cli.serve.by-launcher");
            case Options.Version _ -> Versions.tell(terminal);
            default -> {
                line.usage(terminal.err());
                yield ExitCode.USAGE;
            }
        };
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    private static CommandLine commands(Terminal terminal) {
        CommandSpec root = CommandSpec.forAnnotatedObject(Options.class);
        for (Class<?> command :
                List.of(
                        Options.Serve.class,
                        Options.Measure.class,
                        Options.Explain.class,
                        Options.Verify.class,
                        Options.Methods.class,
                        Options.Calc.class,
                        Options.Check.class,
                        Options.MapCheck.class,
                        Options.Changes.class,
                        Options.Ledger.class,
                        Options.Version.class)) {
            CommandSpec spec = CommandSpec.forAnnotatedObject(command);
            root.addSubcommand(spec.name(), spec);
        }
        return new CommandLine(root)
                .setResourceBundle(terminal.words().bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setAbbreviatedOptionsAllowed(false)
                .setColorScheme(
                        new CommandLine.Help.ColorScheme.Builder(CommandLine.Help.Ansi.AUTO)
                                .build());
    }
}
