package org.tanku.platform.paper;

import org.springframework.stereotype.Component;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.disclosure.Origin;
import org.tanku.platform.disclosure.Origins;
import org.tanku.platform.paper.Paper.Kind;
import org.tanku.platform.paper.Particulars.Line;
import org.tanku.platform.party.Party;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.seal.Inclusion;

import java.util.ArrayList;
import java.util.List;

/// Gathers what a ticket or a certificate says from the rooms that know it (凭证内容汇集).
@Component
class Composing {
    private final Registry registry;
    private final Origins origins;
    private final Wording wording;

    Composing(Registry registry, Origins origins, Wording wording) {
        this.registry = registry;
        this.origins = origins;
        this.wording = wording;
    }

    /// The carbon ticket of a block.
    Particulars ticket(UnitBlock block, String ticket, Inclusion proof) {
        Origin origin = origins.get(block);
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
                proof,
                holder.demo() || isDemo(origin));
    }

    Particulars certificate(Retirement retirement, Inclusion proof) {
        Account account = registry.getAccount(retirement.account());
        Party holder = wording.party(account.holder());
        List<Origin> sources =
                retirement.serials().stream()
                        .map(SerialRange::block)
                        .distinct()
                        .flatMap(block -> registry.findBlock(block).stream())
                        .map(origins::get)
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
        sources.forEach(each -> lines.addAll(wording.source(each)));
        sources.forEach(each -> lines.addAll(wording.statement(each)));
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
                proof,
                holder.demo() || sources.stream().anyMatch(this::isDemo));
    }

    /// Lines of one key side by side, in the order in which the keys came first.
    private static List<Line> sorted(List<Line> lines) {
        List<String> keys = lines.stream().map(Line::key).distinct().toList();
        return keys.stream()
                .flatMap(key -> lines.stream().filter(each -> each.key().equals(key)))
                .toList();
    }

    private boolean isDemo(Origin origin) {
        return origin.generated()
                || wording.holders(origin).stream().anyMatch(Party::demo)
                || wording.party(origin.statement().verifier()).demo();
    }
}
