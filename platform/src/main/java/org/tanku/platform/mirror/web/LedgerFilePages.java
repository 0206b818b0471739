package org.tanku.platform.mirror.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.mirror.LedgerCheck;
import org.tanku.platform.mirror.LedgerFile;
import org.tanku.platform.mirror.LedgerFile.FileId;
import org.tanku.platform.mirror.Mirror;
import org.tanku.platform.mirror.MirrorOutcome;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.survey.foreign.ForeignRegistry;
import org.tanku.survey.foreign.LedgerField;
import org.tanku.survey.foreign.LedgerWords;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A ledger file on the officers' desk (外部登记簿办理页面): sent, its columns told, checked, submitted,
/// decided by another.
@Controller
class LedgerFilePages {
    /// More rows help nobody on a page; the file to download holds all.
    private static final int MOST_SHOWN = 300;

    private final Mirror mirror;

    LedgerFilePages(Mirror mirror) {
        this.mirror = mirror;
    }

    @PostMapping("/mirror/files")
    String send(
            @RequestParam ForeignRegistry registry,
            @RequestParam(defaultValue = "") String part,
            @RequestParam MultipartFile file,
            Acting acting,
            RedirectAttributes flash)
            throws IOException {
        String sent = file.getOriginalFilename();
        String name = sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "");
        return after(
                mirror.send(registry, part, name, file.getBytes(), acting),
                "mirror.sent",
                "redirect:/mirror",
                flash);
    }

    @GetMapping("/mirror/files/{id}")
    String show(@PathVariable UUID id, Acting acting, Model model, Locale locale) {
        LedgerFile file = file(id, acting);
        LedgerCheck check = mirror.check(file);
        model.addAttribute("file", file);
        model.addAttribute("state", file.state().getClass().getSimpleName());
        model.addAttribute("check", check);
        model.addAttribute("words", new LedgerWords(locale));
        model.addAttribute("fields", List.of(LedgerField.values()));
        model.addAttribute("problems", check.problems().stream().limit(MOST_SHOWN).toList());
        model.addAttribute("remarks", check.remarks().stream().limit(MOST_SHOWN).toList());
        model.addAttribute(
                "differences",
                check.comparison().differences().stream().limit(MOST_SHOWN).toList());
        boolean own = file.sentBy().equals(acting.person());
        model.addAttribute("maySay", own && file.isDraft());
        model.addAttribute("own", own);
        model.addAttribute(
                "mayDecide",
                file.isSubmitted()
                        && !acting.isSame(file.sentBy())
                        && acting.may(Role.REGISTRY_OFFICER));
        return "mirror/file";
    }

    @PostMapping("/mirror/files/{id}/columns")
    String say(
            @PathVariable UUID id,
            @RequestParam List<String> heading,
            @RequestParam List<String> field,
            Acting acting,
            RedirectAttributes flash) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(heading.size(), field.size()); at++) {
            columns.put(heading.get(at), field.get(at));
        }
        return after(
                mirror.say(file(id, acting).id(), columns, acting), "mirror.said", page(id), flash);
    }

    @PostMapping("/mirror/files/{id}/submit")
    String submit(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        return after(
                mirror.submit(file(id, acting).id(), acting), "mirror.submitted", page(id), flash);
    }

    @PostMapping("/mirror/files/{id}/confirm")
    String confirm(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        return after(
                mirror.confirm(file(id, acting).id(), acting), "mirror.confirmed", page(id), flash);
    }

    @PostMapping("/mirror/files/{id}/reject")
    String reject(
            @PathVariable UUID id,
            @RequestParam String remark,
            Acting acting,
            RedirectAttributes flash) {
        return after(
                mirror.reject(file(id, acting).id(), remark, acting),
                "mirror.rejected",
                page(id),
                flash);
    }

    @GetMapping("/mirror/files/{id}/rejected.csv")
    void rejected(@PathVariable UUID id, Locale locale, Acting acting, HttpServletResponse response)
            throws IOException {
        LedgerFile file = file(id, acting);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("rows-to-correct.csv").build().toString());
        mirror.writeRejected(file, locale, response.getOutputStream());
    }

    private LedgerFile file(UUID id, Acting acting) {
        if (!acting.may(Role.BUREAU_OFFICER)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
        return mirror.find(new FileId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(UUID id) {
        return "redirect:/mirror/files/" + id;
    }

    private static String after(
            MirrorOutcome outcome, String notice, String otherwise, RedirectAttributes flash) {
        return switch (outcome) {
            case MirrorOutcome.Done(var file) -> {
                flash.addFlashAttribute("notice", notice);
                flash.addFlashAttribute("noticeArguments", List.of(file.fileName()));
                yield page(file.id().value());
            }
            case MirrorOutcome.Refused(var refusal) -> {
                flash.addFlashAttribute("refusal", "mirror.refused." + refusal);
                yield otherwise;
            }
        };
    }
}
