package org.tanku.platform.paper;

import org.springframework.stereotype.Component;
import org.tanku.kernel.method.Scheme;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.disclosure.Origin;
import org.tanku.platform.disclosure.Walk;
import org.tanku.platform.disclosure.Walks;
import org.tanku.platform.paper.Paper.Kind;
import org.tanku.platform.paper.Particulars.Line;
import org.tanku.platform.party.Party;
import org.tanku.platform.recognition.Recognition;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.seal.Inclusion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gathers what a ticket or a certificate says from the rooms that know it (凭证内容汇集).
@Component
class Composing {
    private final Registry registry;
    private final Walks walks;
    private final Wording wording;

    Composing(Registry registry, Walks walks, Wording wording) {
        this.registry = registry;
        this.walks = walks;
        this.wording = wording;
    }

    /// The carbon ticket of a block.
    Particulars ticket(UnitBlock block, String ticket, Inclusion proof) {
        if (!(walks.get(block) instanceof Walk.Here(var origin))) {
            throw new IllegalStateException("a ticket is of what was measured here, not " + block);
        }
        Account account = registry.getAccount(block.issuedTo());
        Party holder = wording.party(account.holder());
        SerialRange serials = new SerialRange(block.inBooks(), block.first(), block.last());
        Said quantity = wording.quantity(block.programme(), block.units());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("ticket", Said.alike("No. " + ticket + " · " + block.number())));
        lines.add(new Line("holder", wording.holder(holder, account)));
        lines.add(new Line("quantity", quantity));
        lines.add(new Line("serials", wording.serials(serials)));
        lines.addAll(wording.source(origin));
        lines.add(new Line("period", wording.period(origin.report())));
        lines.addAll(wording.statement(origin));
        lines.add(new Line("issued", Bilingual.moment(block.issuedAt())));
        lines.addAll(wording.proof(proof));
        Said programme = new Said(block.programme().chinese(), block.programme().english());
        return new Particulars(
                Kind.TICKET,
                block.number(),
                programme,
                wording.say(
                        "paper.words.ticket",
                        Said.alike(holder.name()),
                        wording.project(origin),
                        wording.period(origin.report()),
                        quantity),
                lines,
                List.of(proof),
                holder.demo() || isDemo(origin));
    }

    Particulars certificate(Retirement retirement, Inclusion proof) {
        Account account = registry.getAccount(retirement.account());
        Party holder = wording.party(account.holder());
        List<Walk> sources =
                retirement.serials().stream()
                        .map(SerialRange::block)
                        .distinct()
                        .flatMap(block -> registry.findBlock(block).stream())
                        .map(walks::get)
                        .toList();
        Said quantity = wording.quantity(retirement.programme(), retirement.units());
        Said purpose = wording.say("paper.purpose." + retirement.purpose());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("certificate", Said.alike(retirement.certificate().toString())));
        lines.add(new Line("beneficiary", Said.alike(retirement.beneficiary())));
        lines.add(new Line("purpose", purpose));
        if (!retirement.occasion().isBlank()) {
            lines.add(new Line("occasion", Said.alike(retirement.occasion())));
        }
        lines.add(new Line("quantity", quantity));
        retirement
                .serials()
                .forEach(range -> lines.add(new Line("serials", wording.serials(range))));
        lines.add(new Line("retired", Bilingual.moment(retirement.at())));
        lines.add(new Line("account", wording.holder(holder, account)));
        sources.forEach(each -> lines.addAll(source(each)));
        sources.forEach(each -> lines.addAll(grounds(each)));
        lines.addAll(wording.proof(proof));
        return new Particulars(
                Kind.RETIREMENT,
                retirement.certificate().toString(),
                wording.say("paper.title." + retirement.purpose()),
                wording.say(
                        "paper.words.certificate",
                        Bilingual.day(retirement.at()),
                        new Said(
                                retirement.programme().chinese(), retirement.programme().english()),
                        quantity,
                        Said.alike(retirement.beneficiary()),
                        purpose),
                sorted(lines),
                List.of(proof),
                holder.demo() || sources.stream().anyMatch(this::isDemo));
    }

    /// The certificate of recognition of carbon-neutral forest (认定证书). It rests on a statement and
    /// no unit comes of it, so there is no entry of the journal to prove.
    Particulars recognition(Recognition recognition) {
        Recognition.Said said = recognition.said();
        Said quantity =
                wording.say(
                        "paper.tonnes", String.format(Locale.ROOT, "%,d", said.tonnes().value()));
        Said period =
                wording.say(
                        "paper.period",
                        Bilingual.day(said.firstDay()),
                        Bilingual.day(said.lastDay()));
        Said extent =
                wording.say(
                        "paper.extent",
                        String.valueOf(said.stands()),
                        new BigDecimal(String.valueOf(said.area().value())).toPlainString());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("recognition", Said.alike(recognition.number())));
        lines.add(new Line("owner", Said.alike(said.owner())));
        lines.add(new Line("quantity", quantity));
        lines.add(new Line("project", Said.alike(said.projectName() + " · " + said.project())));
        lines.add(new Line("extent", extent));
        lines.add(new Line("scheme", Wording.scheme(Scheme.NEUTRAL_FOREST)));
        lines.add(new Line("period", period));
        lines.add(new Line("statement", Said.alike(said.statement() + " · " + said.verifier())));
        lines.add(new Line("report", Said.alike(said.report() + " · " + said.reportDigest())));
        lines.add(new Line("recogniser", Said.alike(said.recogniser())));
        lines.add(new Line("recognised", Bilingual.day(said.day())));
        return new Particulars(
                Kind.RECOGNITION,
                recognition.number(),
                wording.say("paper.title.RECOGNITION"),
                wording.say(
                        "paper.words.recognition",
                        Said.alike(said.owner()),
                        Said.alike(said.projectName()),
                        period,
                        quantity),
                lines,
                List.of(),
                wording.party(recognition.recogniser()).demo());
    }

    /// Lines of one key side by side, in the order in which the keys came first.
    private static List<Line> sorted(List<Line> lines) {
        List<String> keys = lines.stream().map(Line::key).distinct().toList();
        return keys.stream()
                .flatMap(key -> lines.stream().filter(each -> each.key().equals(key)))
                .toList();
    }

    private List<Line> source(Walk walk) {
        return switch (walk) {
            case Walk.Here(var origin) -> wording.source(origin);
            case Walk.Elsewhere(_, _, var line) -> wording.source(line.facts());
        };
    }

    private List<Line> grounds(Walk walk) {
        return switch (walk) {
            case Walk.Here(var origin) -> wording.statement(origin);
            case Walk.Elsewhere(_, var list, var line) -> List.of(wording.list(list, line));
        };
    }

    private boolean isDemo(Walk walk) {
        return switch (walk) {
            case Walk.Here(var origin) -> isDemo(origin);
            case Walk.Elsewhere(var block, _, _) ->
                    wording.party(registry.getAccount(block.issuedTo()).holder()).demo();
        };
    }

    private boolean isDemo(Origin origin) {
        return origin.generated()
                || wording.holders(origin).stream().anyMatch(Party::demo)
                || wording.party(origin.statement().verifier()).demo();
    }
}
