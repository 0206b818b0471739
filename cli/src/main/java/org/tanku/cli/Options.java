package org.tanku.cli;

import org.jspecify.annotations.Nullable;
import org.tanku.cli.Choices.Format;
import org.tanku.cli.Choices.Telling;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What may stand on the command line (命令行选项); the words of the help are in
/// `messages/cli*.properties`.
@Command(name = "tanku")
interface Options {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 98)
    boolean help();

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, order = 99)
    Optional<String> lang();

    @Command(name = "measure", sortOptions = false)
    interface Measure {
        /// What a measurement takes when nothing else is asked for.
        String PARAMETERS = "tree-biomass@2026-1";

        @Option(names = "--method", order = 1, paramLabel = "METHOD")
        Optional<String> method();

        @Option(names = "--start", order = 2, paramLabel = "FILE")
        Optional<Path> start();

        @Option(names = "--end", order = 3, paramLabel = "FILE")
        Optional<Path> end();

        @Option(names = "--baseline", order = 4, paramLabel = "FILE")
        Optional<Path> baseline();

        @Option(names = "--surveyed-start", order = 5, paramLabel = "DATE")
        Optional<String> surveyedStart();

        @Option(names = "--surveyed-end", order = 6, paramLabel = "DATE")
        Optional<String> surveyedEnd();

        @Option(names = "--parameters", order = 7, paramLabel = "SET", defaultValue = PARAMETERS)
        String parameters();

        @Option(names = "--stand-in", order = 8, paramLabel = "SPECIES=ROW")
        @Nullable Map<String, String> standIns();

        @Option(names = "--table", order = 9, paramLabel = "ROLE=FILE")
        @Nullable Map<String, Path> tables();

        @Option(names = "--choose", order = 9, paramLabel = "NAME=WORD")
        @Nullable Map<String, String> choices();

        @Option(names = "--set", order = 9, paramLabel = "LETTER=VALUE")
        @Nullable Map<String, String> settings();

        @Option(names = "--confirm", order = 9, paramLabel = "LETTER")
        @Nullable List<String> confirmed();

        @Option(names = "--aim", order = 9, paramLabel = "planning|crediting")
        Optional<String> aim();

        @Option(names = "--started", order = 9, paramLabel = "DATE")
        Optional<String> started();

        @Option(names = "--uncertainty", order = 9, paramLabel = "RATIO")
        Optional<String> uncertainty();

        @Option(names = "--evidence", order = 9, paramLabel = "RULE=ANSWER:DOCUMENT")
        @Nullable Map<String, String> evidence();

        @Option(names = "--fia", order = 9, paramLabel = "FOLDER")
        Optional<Path> fia();

        @Option(names = "--year", order = 10, paramLabel = "YEAR|all")
        Optional<String> year();

        @Option(names = "--out", order = 11, paramLabel = "FILE|FOLDER")
        Optional<Path> out();

        @Option(names = "--format", order = 12, paramLabel = "FORMAT")
        Optional<Format> format();

        @Option(names = "--explain", order = 13)
        boolean explain();
    }

    @Command(name = "explain", sortOptions = false)
    interface Explain {
        @Parameters(paramLabel = "SERIAL", descriptionKey = "serial")
        String serial();

        @Option(names = "--package", order = 14, paramLabel = "FILE", required = true)
        Path exitPackage();

        @Option(names = "--stand", order = 15, paramLabel = "CODE")
        Optional<String> stand();

        @Option(names = "--format", order = 16, paramLabel = "FORMAT")
        Optional<Telling> format();
    }

    @Command(name = "verify", sortOptions = false)
    interface Verify {
        @Parameters(paramLabel = "PACKAGE", descriptionKey = "file")
        Path file();

        @Option(names = "--key", order = 14, paramLabel = "ID")
        Optional<String> key();
    }

    @Command(name = "methods", sortOptions = false)
    interface Methods {
        @Parameters(paramLabel = "ID|WORD", descriptionKey = "word", arity = "0..1")
        @Nullable String word();
    }

    @Command(name = "calc", sortOptions = false)
    interface Calc {
        @Parameters(paramLabel = "EQUATION", descriptionKey = "equation", index = "0")
        String equation();

        @Parameters(
                paramLabel = "LETTER=VALUE",
                descriptionKey = "values",
                index = "1..*",
                arity = "0..*")
        @Nullable List<String> values();

        @Option(names = "--format", order = 17, paramLabel = "FORMAT")
        Optional<Telling> format();
    }

    @Command(name = "check", sortOptions = false)
    interface Check {
        @Parameters(paramLabel = "FILE", descriptionKey = "files", arity = "1..*")
        List<Path> files();

        @Option(names = "--reading", order = 17, paramLabel = "GUIDE")
        Optional<Path> reading();
    }

    @Command(name = "map", sortOptions = false)
    interface MapCheck {
        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        Path file();

        @Option(names = "--layer", order = 17, paramLabel = "NAME")
        Optional<String> layer();

        @Option(names = "--system", order = 18, paramLabel = "EPSG:CODE")
        Optional<String> system();

        @Option(names = "--within", order = 19, paramLabel = "W,S,E,N")
        Optional<String> within();

        @Option(names = "--encoding", order = 20, paramLabel = "NAME")
        Optional<String> encoding();

        @Option(names = "--repair", order = 21, paramLabel = "all|N,N")
        Optional<String> repair();

        @Option(names = "--shift", order = 22, paramLabel = "DX,DY,DZ,RX,RY,RZ,DS")
        Optional<String> shift();

        @Option(names = "--shift-convention", order = 23, paramLabel = "CONVENTION")
        Optional<String> shiftConvention();

        @Option(names = "--shift-source", order = 24, paramLabel = "TEXT")
        Optional<String> shiftSource();

        @Option(names = "--write", order = 25, paramLabel = "OUT")
        Optional<Path> write();

        @Option(names = "--good-only", order = 26)
        boolean goodOnly();
    }

    @Command(name = "changes", sortOptions = false)
    interface Changes {
        @Parameters(paramLabel = "EARLIER", descriptionKey = "earlier", index = "0")
        Path earlier();

        @Parameters(paramLabel = "LATER", descriptionKey = "later", index = "1")
        Path later();

        @Option(names = "--surveyed-earlier", order = 17, paramLabel = "DATE")
        Optional<String> surveyedEarlier();

        @Option(names = "--surveyed-later", order = 18, paramLabel = "DATE")
        Optional<String> surveyedLater();

        @Option(names = "--same-ground", order = 19, paramLabel = "SHARE")
        Optional<Double> sameGround();

        @Option(names = "--sliver", order = 20, paramLabel = "SHARE")
        Optional<Double> sliver();

        @Option(names = "--layer-earlier", order = 21, paramLabel = "NAME")
        Optional<String> layerEarlier();

        @Option(names = "--layer-later", order = 22, paramLabel = "NAME")
        Optional<String> layerLater();

        @Option(names = "--csv", order = 23, paramLabel = "FILE")
        Optional<Path> csv();
    }

    @Command(name = "ledger", sortOptions = false)
    interface Ledger {
        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        Path file();

        @Option(names = "--registry", order = 17, paramLabel = "NAME", required = true)
        String registry();

        @Option(names = "--column", order = 18, paramLabel = "HEADING=FIELD")
        @Nullable Map<String, String> column();

        @Option(names = "--previous", order = 19, paramLabel = "FILE")
        Optional<Path> previous();

        @Option(names = "--rejected", order = 20, paramLabel = "OUT")
        Optional<Path> rejected();
    }

    /// Only for its help: the launcher starts the platform's jar itself.
    @Command(name = "serve", sortOptions = false)
    interface Serve {
        @Option(names = "--port", order = 17, paramLabel = "PORT")
        Optional<String> port();

        @Option(names = "--address", order = 18, paramLabel = "ADDRESS")
        Optional<String> address();

        @Option(names = "--data", order = 19, paramLabel = "FOLDER")
        Optional<String> data();

        @Option(names = "--demo", order = 20)
        boolean demo();

        @Option(names = "--database-url", order = 18, paramLabel = "URL")
        Optional<String> databaseUrl();

        @Option(names = "--language", order = 19, paramLabel = "zh-CN|en")
        Optional<String> language();
    }

    @Command(name = "version")
    interface Version {}
}
