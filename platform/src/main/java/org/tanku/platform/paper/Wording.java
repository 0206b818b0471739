package org.tanku.platform.paper;

import org.springframework.stereotype.Component;
import org.tanku.kernel.method.Scheme;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.disclosure.Origin;
import org.tanku.platform.intake.IntakeLine;
import org.tanku.platform.intake.IntakeLine.Facts;
import org.tanku.platform.intake.IntakeList;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.paper.Particulars.Line;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Regions;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.seal.Inclusion;
import org.tanku.platform.seal.SignedRoot;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/// Puts facts into words in both languages (要素写法).
@Component
class Wording {
    private final Parties parties;
    private final Regions regions;
    private final Bilingual words;

    Wording(Parties parties, Regions regions, Bilingual words) {
        this.parties = parties;
        this.regions = regions;
        this.words = words;
    }

    Said say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    Party party(PartyId id) {
        return parties.getParty(id);
    }

    /// Who holds the rights behind units, each once; a project may rest on several.
    List<Party> holders(Origin origin) {
        return origin.titles().stream()
                .map(title -> title.claim().holder())
                .distinct()
                .map(this::party)
                .toList();
    }

    private static Said names(List<Party> parties) {
        List<String> names = parties.stream().map(Party::name).toList();
        return new Said(String.join("、", names), String.join(", ", names));
    }

    Said holder(Party holder, Account account) {
        return Said.alike(holder.name() + " · " + account.number());
    }

    /// Units, and what they stand for in tonnes; exact, for one unit may be ten kilograms.
    Said quantity(Programme programme, long units) {
        BigDecimal tonnes = BigDecimal.valueOf(programme.kilograms(units), 3);
        DecimalFormat plain =
                new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return say("paper.quantity", plain.format(tonnes), plain.format(units));
    }

    Said serials(SerialRange range) {
        return range.units() == 1
                ? Said.alike(range.firstSerial().toString())
                : Said.alike(range.firstSerial() + " – " + range.lastSerial());
    }

    Said project(Origin origin) {
        return Said.alike(origin.project().name());
    }

    /// Where units come from: project, place, scheme.
    List<Line> source(Origin origin) {
        Scheme scheme = origin.project().scheme();
        Said place =
                new Said(
                        regions.label(origin.project().region(), Locale.SIMPLIFIED_CHINESE),
                        regions.label(origin.project().region(), Locale.ENGLISH));
        return List.of(
                new Line(
                        "project",
                        Said.alike(origin.project().name() + " · " + origin.project().number())),
                new Line("place", say("paper.place", place, names(holders(origin)))),
                new Line("scheme", scheme(scheme)));
    }

    static Said scheme(Scheme scheme) {
        return new Said(
                scheme.chinese() + " · " + scheme.methodology(),
                scheme.english() + " · " + scheme.methodologyInEnglish());
    }

    List<Line> statement(Origin origin) {
        return List.of(
                new Line(
                        "statement",
                        say(
                                "paper.statement",
                                Said.alike(origin.statement().number()),
                                Said.alike(party(origin.statement().verifier()).name()),
                                Bilingual.day(origin.statement().statedOn()))));
    }

    /// Where units come from that were not measured on this platform.
    List<Line> source(IntakeLine.Facts facts) {
        return switch (facts) {
            case Facts.Allocated(var year, var stage) ->
                    List.of(
                            new Line(
                                    "allocation",
                                    say(
                                            "paper.allocation",
                                            Integer.toString(year),
                                            say("paper.allocation." + stage))));
            case Facts.Recorded(var registration, _, var project, var name, var method) ->
                    List.of(
                            new Line("project", Said.alike(name + " · " + project)),
                            new Line("scheme", Said.alike(method)),
                            new Line("registration", Said.alike(registration)));
        };
    }

    /// The list from elsewhere on which units were booked.
    Line list(IntakeList list, IntakeLine line) {
        return new Line(
                "list",
                say("paper.list", line.number(), list.source(), Bilingual.day(list.drawnUpOn())));
    }

    Said period(MonitoringReport report) {
        return say(
                "paper.period", Bilingual.day(report.firstDay()), Bilingual.day(report.lastDay()));
    }

    List<Line> proof(Inclusion proof) {
        SignedRoot root = proof.root();
        return List.of(
                new Line(
                        "entry",
                        Said.alike("No. " + proof.entry().number() + " " + proof.entry().hash())),
                new Line(
                        "root",
                        Said.alike("No. " + root.number() + " " + root.head().root().hex())),
                new Line(
                        "signed",
                        say(
                                root.isSigned() ? "paper.signed" : "paper.unsigned",
                                Bilingual.moment(root.head().at()))));
    }
}
