package org.tanku.platform.instruction.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
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
import org.tanku.platform.instruction.BulkFile;
import org.tanku.platform.instruction.BulkOutcome;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Registry;
import org.tanku.survey.BadRow;
import org.tanku.survey.FormTable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Transfers and retirements by a table (批量办理): every bad row told, or one instruction whose page
/// shows what it would do before anybody confirms.
@Controller
class BulkPages {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType EXCEL =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final BulkFile bulk;
    private final Registry registry;
    private final Counter counter;
    private final MessageSource messages;

    BulkPages(BulkFile bulk, Registry registry, Counter counter, MessageSource messages) {
        this.bulk = bulk;
        this.registry = registry;
        this.counter = counter;
        this.messages = messages;
    }

    @GetMapping("/registry/accounts/{id}/bulk")
    String form(@PathVariable UUID id, Acting acting, Model model) {
        return page(counter.account(id, acting), acting, model);
    }

    @PostMapping("/registry/accounts/{id}/bulk")
    String propose(
            @PathVariable UUID id,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam UUID key,
            Acting acting,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        Account account = counter.account(id, acting);
        if (file.isEmpty() || file.get().isEmpty()) {
            Said.refusal(model, "instruction.bulk.missing");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, acting, model);
        }
        switch (bulk.propose(account, file.get().getBytes(), key.toString(), acting)) {
            case BulkOutcome.Proposed(var instruction) -> {
                Said.notice(flash, "instruction.proposed", instruction.number());
                return "redirect:/instructions/" + instruction.id();
            }
            case BulkOutcome.Refused(var reason) -> Said.refusal(model, reason);
            case BulkOutcome.Rejected rejected ->
                    model.addAttribute("faults", listBad(rejected, locale));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(account, acting, model);
    }

    @GetMapping("/registry/accounts/{id}/bulk/template.{ending}")
    ResponseEntity<byte[]> template(
            @PathVariable UUID id, @PathVariable String ending, Acting acting, Locale language)
            throws IOException {
        counter.account(id, acting);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (ending) {
            case "csv" -> FormTable.writeTemplateCsv(out, BulkFile.FORM, language);
            case "xlsx" -> FormTable.writeTemplateExcel(out, BulkFile.FORM, language);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(ending.equals("csv") ? CSV : EXCEL)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("deeds." + ending)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    private List<BadRow> listBad(BulkOutcome.Rejected rejected, Locale locale) {
        return Stream.concat(
                        rejected.problems().stream().map(each -> BadRow.of(each, locale)),
                        rejected.reasons().stream()
                                .map(each ->
                                        new BadRow(
                                                each.row(),
                                                BulkFile.FORM
                                                        .getColumn(each.column())
                                                        .heading(locale),
                                                each.found(),
                                                messages.getMessage(
                                                        Said.key(each.reason()),
                                                        new Object[0],
                                                        locale))))
                .sorted(Comparator.comparingInt(BadRow::row))
                .toList();
    }

    private String page(Account account, Acting acting, Model model) {
        model.addAttribute("account", account);
        model.addAttribute(
                "mayAct", registry.mayMove(account, acting) || registry.mayRetire(account, acting));
        model.addAttribute("choices", counter.choices(account));
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("mostLines", BulkFile.MOST_LINES);
        model.addAttribute("maxMegabytes", BulkFile.LARGEST_FILE_BYTES >> 20);
        model.addAttribute("maxBytes", BulkFile.LARGEST_FILE_BYTES);
        return "instruction/bulk";
    }
}
