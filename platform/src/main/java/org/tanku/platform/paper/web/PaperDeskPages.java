package org.tanku.platform.paper.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.ledger.PaperNumber;
import org.tanku.ledger.Serial.Spelling;
import org.tanku.platform.paper.Correction;
import org.tanku.platform.paper.Correction.Aim;
import org.tanku.platform.paper.Corrections;
import org.tanku.platform.paper.Corrections.Outcome;
import org.tanku.platform.paper.Paper;
import org.tanku.platform.paper.PaperOutcome;
import org.tanku.platform.paper.Paperwork;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;

import java.util.List;
import java.util.UUID;

/// The officers' desk for papers (凭证办理): what was issued, and reissuing and revoking by four eyes.
@Controller
class PaperDeskPages {
    private static final int MOST = 50;

    private final Paperwork papers;
    private final Corrections corrections;
    private final Parties parties;

    PaperDeskPages(Paperwork papers, Corrections corrections, Parties parties) {
        this.papers = papers;
        this.corrections = corrections;
        this.parties = parties;
    }

    /// A request with the names of its people (申请).
    record Line(Correction correction, String state, String askedBy, boolean own) {}

    /// A paper with what it is worth (凭证).
    record Issued(Paper paper, String state) {}

    @GetMapping("/registry/papers")
    String desk(@RequestParam(defaultValue = "") String paper, Acting acting, Model model) {
        acting.require(Role.REGISTRY_OFFICER);
        List<Line> lines =
                corrections.list(MOST).stream()
                        .map(each ->
                                new Line(
                                        each,
                                        each.decision().getClass().getSimpleName(),
                                        name(each.askedBy()),
                                        acting.isSame(each.askedBy())))
                        .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("papers", papers.list(MOST).stream().map(this::issued).toList());
        model.addAttribute("chosen", paper);
        model.addAttribute("aims", Aim.values());
        return "paper/desk";
    }

    @PostMapping("/registry/papers/corrections")
    String ask(
            @RequestParam String paper,
            @RequestParam Aim aim,
            @RequestParam(defaultValue = "") String reason,
            Acting acting,
            RedirectAttributes flash) {
        acting.require(Role.REGISTRY_OFFICER);
        if (PaperNumber.spelling(paper) != Spelling.RIGHT
                || papers.find(PaperNumber.parse(paper)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Outcome outcome = corrections.ask(PaperNumber.parse(paper), aim, reason, acting);
        if (outcome instanceof Outcome.Done) {
            flash.addFlashAttribute("notice", "paper.asked");
        } else {
            refuse(outcome, flash);
        }
        return "redirect:/registry/papers?paper=" + PaperNumber.parse(paper);
    }

    @PostMapping("/registry/papers/corrections/{id}/confirm")
    String confirm(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        Correction.Id correction = known(id, acting);
        Outcome outcome = corrections.confirm(correction, PaperFiles.reached(), acting);
        if (outcome instanceof Outcome.Done(var done)) {
            flash.addFlashAttribute("notice", "paper.confirmed." + done.aim());
            flash.addFlashAttribute("noticeArguments", List.of(numberIn(done)));
        } else {
            refuse(outcome, flash);
        }
        return "redirect:/registry/papers";
    }

    @PostMapping("/registry/papers/corrections/{id}/decline")
    String decline(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        Outcome outcome = corrections.decline(known(id, acting), acting);
        if (outcome instanceof Outcome.Done) {
            flash.addFlashAttribute("notice", "paper.declined");
        } else {
            refuse(outcome, flash);
        }
        return "redirect:/registry/papers";
    }

    private Correction.Id known(UUID id, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        return corrections
                .find(new Correction.Id(id))
                .map(Correction::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The new paper where there is one, else the old.
    private static String numberIn(Correction done) {
        return done.decision() instanceof Correction.Decision.Confirmed(var successor, _, _)
                        && !successor.isEmpty()
                ? successor
                : done.paper().toString();
    }

    private static void refuse(Outcome outcome, RedirectAttributes flash) {
        switch (outcome) {
            case Outcome.Done _ -> throw new IllegalStateException("nothing was refused");
            case Outcome.Refused(var refusal) ->
                    flash.addFlashAttribute("refusal", "paper.correction." + refusal);
            case Outcome.NotPrinted(PaperOutcome.Refused(var refusal, var found)) -> {
                flash.addFlashAttribute("refusal", "paper.refused." + refusal);
                flash.addFlashAttribute("refusalArguments", List.of(found));
            }
        }
    }

    private Issued issued(Paper paper) {
        return new Issued(paper, corrections.state(paper).getClass().getSimpleName());
    }

    private String name(PartyId id) {
        return parties.findParty(id).map(Party::name).orElse(id.toString());
    }
}
