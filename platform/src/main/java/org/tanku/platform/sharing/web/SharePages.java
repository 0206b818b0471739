package org.tanku.platform.sharing.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.party.Parties;
import org.tanku.platform.sharing.Shares;
import org.tanku.platform.sharing.Sharing;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.util.UUID;

/// What of a statement falls on each holder, stand by stand.
@Controller
class SharePages {
    private final Sharing sharing;
    private final Verification verification;
    private final Parties parties;

    SharePages(Sharing sharing, Verification verification, Parties parties) {
        this.sharing = sharing;
        this.verification = verification;
        this.parties = parties;
    }

    @GetMapping("/statements/{id}/shares")
    String show(@PathVariable UUID id, Model model) {
        StatementId statementId = new StatementId(id);
        VerificationStatement statement =
                verification
                        .findStatement(statementId)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Shares shares =
                sharing.find(statementId)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("statement", statement);
        model.addAttribute("shares", shares);
        model.addAttribute(
                "lines",
                shares.holders().stream()
                        .map(each -> new Line(each, parties.getParty(each.holder()).name()))
                        .toList());
        return "sharing/show";
    }

    record Line(Shares.HolderShare share, String holder) {}
}
