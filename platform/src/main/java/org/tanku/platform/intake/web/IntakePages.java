package org.tanku.platform.intake.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.intake.Intake;
import org.tanku.platform.intake.Intake.HandedIn;
import org.tanku.platform.intake.IntakeList;
import org.tanku.platform.intake.IntakeList.IntakeId;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.intake.IntakeOutcome;
import org.tanku.platform.intake.IntakeTelling;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.secondfactor.FreshSecondFactor;
import org.tanku.survey.FormTable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Lists from elsewhere on the officers' desk (外来单位入账页面): handed in with every bad row told, looked
/// at line by line, decided by another.
@Controller
class IntakePages {
    private static final int SHOWN = 100;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType EXCEL =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Intake intake;
    private final IntakeTelling telling;
    private final IntakeView view;

    IntakePages(Intake intake, IntakeTelling telling, IntakeView view) {
        this.intake = intake;
        this.telling = telling;
        this.view = view;
    }

    @GetMapping("/intake")
    String list(Acting acting, Model model) {
        requireReader(acting);
        return page(acting, model);
    }

    @PostMapping("/intake")
    String handIn(
            @RequestParam Kind kind,
            @RequestParam String source,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate drawnUpOn,
            @RequestParam Optional<MultipartFile> file,
            Acting acting,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        model.addAttribute("kind", kind);
        model.addAttribute("source", source);
        model.addAttribute("drawnUpOn", drawnUpOn);
        if (file.isEmpty() || file.get().isEmpty()) {
            model.addAttribute("refusal", "intake.missing");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(acting, model);
        }
        String sent = file.get().getOriginalFilename();
        String name = sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "");
        HandedIn asked = new HandedIn(kind, source, drawnUpOn, name);
        switch (intake.handIn(asked, file.get().getBytes(), acting)) {
            case IntakeOutcome.Done(var list) -> {
                return said(flash, "intake.handedIn", list);
            }
            case IntakeOutcome.Refused(var reason) ->
                    model.addAttribute("refusal", "intake.refused." + reason);
            case IntakeOutcome.BadRows bad ->
                    model.addAttribute("faults", telling.tell(bad, kind, locale));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(acting, model);
    }

    @GetMapping("/intake/template/{kind}.{ending}")
    ResponseEntity<byte[]> template(
            @PathVariable Kind kind, @PathVariable String ending, Acting acting, Locale language)
            throws IOException {
        acting.require(Role.REGISTRY_OFFICER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (ending) {
            case "csv" -> FormTable.writeTemplateCsv(out, kind.form(), language);
            case "xlsx" -> FormTable.writeTemplateExcel(out, kind.form(), language);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file(
                kind.form().id() + "." + ending,
                ending.equals("csv") ? CSV : EXCEL,
                out.toByteArray());
    }

    @GetMapping("/intake/{id}")
    String show(@PathVariable UUID id, Acting acting, Model model) {
        IntakeList list = find(id, acting);
        model.addAttribute("list", list);
        model.addAttribute("state", list.decision().getClass().getSimpleName());
        List<IntakeView.Shown> lines = view.lines(list);
        model.addAttribute("lines", lines);
        model.addAttribute("fresh", IntakeView.fresh(lines));
        model.addAttribute("own", acting.isSame(list.handedInBy()));
        model.addAttribute(
                "mayDecide",
                list.isPending()
                        && acting.may(Role.REGISTRY_OFFICER)
                        && !acting.isSame(list.handedInBy()));
        return "intake/show";
    }

    @GetMapping("/intake/{id}/file")
    ResponseEntity<byte[]> content(@PathVariable UUID id, Acting acting) {
        IntakeList list = find(id, acting);
        return file(list.fileName(), MediaType.APPLICATION_OCTET_STREAM, intake.content(list.id()));
    }

    @FreshSecondFactor
    @PostMapping("/intake/{id}/book")
    String book(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        return told(intake.book(new IntakeId(id), acting), id, "intake.booked", flash);
    }

    @PostMapping("/intake/{id}/reject")
    String reject(
            @PathVariable UUID id,
            @RequestParam String remark,
            Acting acting,
            RedirectAttributes flash) {
        return told(intake.reject(new IntakeId(id), remark, acting), id, "intake.rejected", flash);
    }

    private static String told(
            IntakeOutcome outcome, UUID id, String notice, RedirectAttributes flash) {
        return switch (outcome) {
            case IntakeOutcome.Done(var list) -> said(flash, notice, list);
            case IntakeOutcome.Refused(var reason) -> {
                flash.addFlashAttribute("refusal", key(reason));
                yield "redirect:/intake/" + id;
            }
            case IntakeOutcome.BadRows _ -> throw new IllegalStateException("no rows were sent");
        };
    }

    /// A refusal keeps the words of the room it comes from.
    private static String key(Enum<?> reason) {
        return reason instanceof RegistryOutcome.Refusal
                ? "registry.refused." + reason
                : "intake.refused." + reason;
    }

    private static String said(RedirectAttributes flash, String key, IntakeList list) {
        flash.addFlashAttribute("notice", key);
        flash.addFlashAttribute("noticeArguments", List.of(list.source(), list.lines().size()));
        return "redirect:/intake/" + list.id();
    }

    private String page(Acting acting, Model model) {
        model.addAttribute("lists", intake.list(SHOWN));
        model.addAttribute("kinds", List.of(Kind.values()));
        model.addAttribute("mayHandIn", acting.may(Role.REGISTRY_OFFICER));
        model.addAttribute("mostLines", Intake.MOST_LINES);
        model.addAttribute("maxMegabytes", Intake.LARGEST_FILE_BYTES >> 20);
        model.addAttribute("maxBytes", Intake.LARGEST_FILE_BYTES);
        return "intake/list";
    }

    private IntakeList find(UUID id, Acting acting) {
        requireReader(acting);
        return intake.find(new IntakeId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void requireReader(Acting acting) {
        if (!acting.may(Role.BUREAU_OFFICER)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
