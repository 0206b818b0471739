package org.tanku.platform.dossier.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.dossier.AddOutcome;
import org.tanku.platform.dossier.Digests;
import org.tanku.platform.dossier.Document;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.dossier.Document.Version;
import org.tanku.platform.dossier.Dossier;
import org.tanku.platform.dossier.DossierAccess.Cover;
import org.tanku.platform.dossier.Subject;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.SignedIn;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/// The dossier of a subject (案卷页): what is in it, adding to it, and whether a file is one of those
/// kept.
@Controller
class DossierPages {
    private final Dossier dossier;
    private final Parties parties;
    private final DocumentTelling telling;

    DossierPages(Dossier dossier, Parties parties, DocumentTelling telling) {
        this.dossier = dossier;
        this.parties = parties;
        this.telling = telling;
    }

    @GetMapping("/dossier/{kind}/{id}")
    String show(
            @PathVariable String kind,
            @PathVariable UUID id,
            @AuthenticationPrincipal @Nullable SignedIn reader,
            Model model) {
        Subject subject = subject(kind, id);
        Cover cover = dossier.findCover(subject).orElseThrow(DossierPages::notFound);
        model.addAttribute("subject", subject);
        model.addAttribute("cover", cover);
        model.addAttribute("kinds", Document.Kind.values());
        model.addAttribute("largest", Dossier.LARGEST_FILE_BYTES >> 20);
        model.addAttribute("signedIn", reader != null);
        if (reader == null) {
            model.addAttribute("mayAdd", false);
            model.addAttribute("mayRead", false);
            model.addAttribute("documents", telling.tell(dossier.listPublic(subject), false));
        } else {
            Acting acting = parties.actingAs(reader.person());
            boolean mayRead = dossier.mayRead(subject, acting);
            model.addAttribute("mayAdd", dossier.mayAdd(subject, acting));
            model.addAttribute("mayRead", mayRead);
            model.addAttribute("documents", telling.tell(dossier.list(subject, acting), mayRead));
        }
        return "dossier/show";
    }

    @PostMapping("/dossier/{kind}/{id}")
    String open(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam("document") Document.Kind document,
            @RequestParam String title,
            @RequestParam MultipartFile file,
            Acting acting,
            RedirectAttributes flash)
            throws IOException {
        Subject subject = subject(kind, id);
        if (!dossier.mayAdd(subject, acting)) {
            throw notFound();
        }
        AddOutcome outcome =
                HandedIn.with(
                        file, upload -> dossier.open(subject, document, title, upload, acting));
        tell(outcome, flash);
        return "redirect:" + subject.page();
    }

    @PostMapping("/dossier/documents/{id}/versions")
    String addVersion(
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            Acting acting,
            RedirectAttributes flash)
            throws IOException {
        Document document = findToAdd(id, acting);
        AddOutcome outcome =
                HandedIn.with(file, upload -> dossier.addVersion(document.id(), upload, acting));
        tell(outcome, flash);
        return "redirect:" + document.subject().page() + "#d-" + id;
    }

    @PostMapping("/dossier/documents/{id}/publicity")
    String decide(
            @PathVariable UUID id,
            @RequestParam("public") boolean isPublic,
            @RequestParam String reason,
            Acting acting,
            RedirectAttributes flash) {
        Document document = findToAdd(id, acting);
        if (dossier.decide(document.id(), isPublic, reason, acting)) {
            flash.addFlashAttribute("notice", isPublic ? "dossier.opened" : "dossier.closed");
            flash.addFlashAttribute("noticeArguments", List.of(document.title()));
        } else {
            flash.addFlashAttribute("refusal", "dossier.refused.REASON_IS_MISSING");
        }
        return "redirect:" + document.subject().page() + "#d-" + id;
    }

    /// Says which of the kept versions a file is, bit for bit; the file itself is not kept.
    @PostMapping("/dossier/{kind}/{id}/comparison")
    String compare(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            Acting acting,
            RedirectAttributes flash)
            throws IOException {
        Subject subject = subject(kind, id);
        if (dossier.findCover(subject).isEmpty()) {
            throw notFound();
        }
        if (file.isEmpty()) {
            flash.addFlashAttribute("refusal", "dossier.refused.FILE_IS_EMPTY");
            return "redirect:" + subject.page();
        }
        Digests digests = HandedIn.with(file, upload -> Digests.of(upload.content()));
        for (Document document : dossier.list(subject, acting)) {
            for (Version version : document.versions()) {
                if (version.sm3().equals(digests.sm3())
                        && version.sha256().equals(digests.sha256())) {
                    flash.addFlashAttribute("notice", "dossier.same");
                    flash.addFlashAttribute(
                            "noticeArguments", List.of(document.title(), version.number()));
                    return "redirect:" + subject.page();
                }
            }
        }
        flash.addFlashAttribute("refusal", "dossier.differs");
        flash.addFlashAttribute("refusalArguments", List.of(digests.sm3(), digests.sha256()));
        return "redirect:" + subject.page();
    }

    private static void tell(AddOutcome outcome, RedirectAttributes flash) {
        switch (outcome) {
            case AddOutcome.Kept(var document) -> {
                flash.addFlashAttribute("notice", "dossier.kept");
                flash.addFlashAttribute(
                        "noticeArguments", List.of(document.title(), document.latest().number()));
            }
            case AddOutcome.Refused(var reason, var details) -> {
                flash.addFlashAttribute("refusal", "dossier.refused." + reason);
                flash.addFlashAttribute("refusalArguments", details);
            }
        }
    }

    private Document findToAdd(UUID id, Acting acting) {
        return dossier.find(new DocumentId(id), acting)
                .filter(each -> dossier.mayAdd(each.subject(), acting))
                .orElseThrow(DossierPages::notFound);
    }

    private static Subject subject(String kind, UUID id) {
        if (!kind.matches("[a-z][a-z-]{1,39}")) {
            throw notFound();
        }
        return new Subject(kind, id);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
