package org.tanku.cli;

import org.tanku.cli.exit.Chain;
import org.tanku.cli.exit.ExitPackage;
import org.tanku.cli.exit.PackageCheck;
import org.tanku.cli.exit.SerialEvent;
import org.tanku.cli.exit.StandRow;
import org.tanku.kernel.Equations;
import org.tanku.kernel.forest.StandCode;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Serial;
import org.tanku.ledger.SerialRange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The command `explain` (说明): from a serial or a certificate back to the stock of a stand.
final class Explaining {
    private final Terminal terminal;

    Explaining(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Explain options) {
        Asked asked = asked(options.serial());
        options.stand().ifPresent(Explaining::stand);
        Path file = options.exitPackage();
        try (ExitPackage exit = Packages.open(file)) {
            PackageCheck.Outcome outcome = check(exit);
            if (!outcome.holds()) {
                return Packages.tell(terminal, file, outcome.differences());
            }
            Explanation explanation = explain(exit, outcome, asked, options);
            new ExplanationTelling(terminal)
                    .tell(explanation, options.format().orElse(Choices.Telling.TEXT));
            return ExitCode.OK;
        } catch (IOException unreadable) {
            throw Stop.ofFile("cli.file.unreadable", file, unreadable);
        }
    }

    /// What was typed, well spelt.
    private sealed interface Asked {
        record OfSerial(Serial serial) implements Asked {
            @Override
            public String toString() {
                return serial.toString();
            }
        }

        record OfCertificate(CertificateNumber certificate) implements Asked {
            @Override
            public String toString() {
                return certificate.toString();
            }
        }
    }

    private static Asked asked(String typed) {
        Serial.Spelling certificate = CertificateNumber.spelling(typed);
        if (certificate == Serial.Spelling.RIGHT) {
            return new Asked.OfCertificate(CertificateNumber.parse(typed));
        }
        boolean nearly = certificate == Serial.Spelling.CHECK_DIGITS_DIFFER;
        return switch (nearly ? certificate : Serial.spelling(typed)) {
            case RIGHT -> new Asked.OfSerial(Serial.parse(typed));
            case NOT_A_SERIAL -> throw new Stop(ExitCode.USAGE, "cli.explain.no-serial", typed);
            case CHECK_DIGITS_DIFFER ->
                    throw new Stop(ExitCode.USAGE, "cli.explain.check-digits", typed);
        };
    }

    private static StandCode stand(String typed) {
        try {
            return StandCode.parse(typed);
        } catch (IllegalArgumentException wrong) {
            throw new Stop(ExitCode.USAGE, "cli.explain.no-stand-code", typed);
        }
    }

    private PackageCheck.Outcome check(ExitPackage exit) throws IOException {
        try (Progress progress = new Progress(terminal)) {
            progress.stage("cli.progress.checking");
            return PackageCheck.run(exit, Equations.byId());
        }
    }

    private static Explanation explain(
            ExitPackage exit, PackageCheck.Outcome outcome, Asked asked, Options.Explain options)
            throws IOException {
        Chain chain = Chain.of(exit);
        List<SerialEvent> events = SerialEvent.read(exit);
        SerialRange block = chain.range();
        List<SerialEvent> concerned =
                switch (asked) {
                    case Asked.OfSerial(var serial) -> ofSerial(serial, block, events);
                    case Asked.OfCertificate(var certificate) ->
                            ofCertificate(certificate.toString(), block, events);
                };
        List<StandRow> stands = StandRow.read(exit);
        StandRow stand =
                options.stand()
                        .map(Explaining::stand)
                        .map(code -> find(code, stands))
                        .orElseGet(() -> first(stands));
        return new Explanation(
                asked.toString(),
                concerned,
                chain,
                stands.size(),
                stand,
                exit.trace(stand.code()),
                exit.total(),
                outcome);
    }

    private static StandRow find(StandCode code, List<StandRow> stands) {
        return stands.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new Stop(
                                ExitCode.NOT_IN_PACKAGE,
                                "cli.explain.stand-not-there",
                                code,
                                stands.size()));
    }

    private static StandRow first(List<StandRow> stands) {
        if (stands.isEmpty()) {
            throw new Stop(ExitCode.NOT_IN_PACKAGE, "cli.explain.no-stands");
        }
        return stands.getFirst();
    }

    private static List<SerialEvent> ofSerial(
            Serial serial, SerialRange block, List<SerialEvent> events) {
        if (!block.contains(serial.block(), serial.number())) {
            throw new Stop(ExitCode.NOT_IN_PACKAGE, "cli.explain.not-there", serial, block);
        }
        return events.stream().filter(event -> event.concerns(serial.number())).toList();
    }

    private static List<SerialEvent> ofCertificate(
            String certificate, SerialRange block, List<SerialEvent> events) {
        List<SerialEvent> found =
                events.stream().filter(event -> event.certificate().equals(certificate)).toList();
        if (found.isEmpty()) {
            throw new Stop(ExitCode.NOT_IN_PACKAGE, "cli.explain.not-there", certificate, block);
        }
        return found;
    }
}
