package org.tanku.platform.paper.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.PaperNumber;
import org.tanku.ledger.Serial.Spelling;
import org.tanku.platform.paper.Corrections;
import org.tanku.platform.paper.Paper;
import org.tanku.platform.paper.Paper.Form;
import org.tanku.platform.paper.PaperOutcome;
import org.tanku.platform.paper.PaperOutcome.Refusal;
import org.tanku.platform.paper.Paperwork;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Papers to take away (凭证下载): the ticket of a block, the certificate of a retirement, any edition
/// as it was issued. A paper that was called back is shown to be so instead.
@Controller
class PaperFiles {
    private final Paperwork papers;
    private final Corrections corrections;

    PaperFiles(Paperwork papers, Corrections corrections) {
        this.papers = papers;
        this.corrections = corrections;
    }

    @GetMapping("/blocks/{number}/ticket.{form:pdf|ofd}")
    String ticket(
            @PathVariable String number,
            @PathVariable String form,
            Model model,
            HttpServletResponse response) {
        BlockNumber block;
        try {
            block = BlockNumber.parse(number);
        } catch (IllegalArgumentException notABlockNumber) {
            return refused(Refusal.SUBJECT_UNKNOWN, "", model, response);
        }
        return answer(papers.ticket(block, reached()), form(form), model, response);
    }

    @GetMapping("/certificates/{number}/certificate.{form:pdf|ofd}")
    String certificate(
            @PathVariable String number,
            @PathVariable String form,
            Model model,
            HttpServletResponse response) {
        if (CertificateNumber.spelling(number) != Spelling.RIGHT) {
            return refused(Refusal.SUBJECT_UNKNOWN, "", model, response);
        }
        CertificateNumber certificate = CertificateNumber.parse(number);
        return answer(papers.certificate(certificate, reached()), form(form), model, response);
    }

    @GetMapping("/recognitions/{number}/certificate.{form:pdf|ofd}")
    String recognition(
            @PathVariable String number,
            @PathVariable String form,
            Model model,
            HttpServletResponse response) {
        return answer(papers.recognition(number, reached()), form(form), model, response);
    }

    /// One edition, as it was issued, whatever became of it.
    @GetMapping("/papers/{number}.{form:pdf|ofd}")
    void edition(
            @PathVariable String number, @PathVariable String form, HttpServletResponse response)
            throws IOException {
        write(get(number), form(form), response);
    }

    /// The text whose digest the paper bears.
    @GetMapping("/papers/{number}.txt")
    void text(@PathVariable String number, HttpServletResponse response) throws IOException {
        byte[] text = get(number).text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(text);
    }

    private Paper get(String number) {
        if (PaperNumber.spelling(number) != Spelling.RIGHT) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return papers.find(PaperNumber.parse(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Leads to the edition in force; its address is the same for ever.
    private String answer(
            PaperOutcome outcome, Form form, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case PaperOutcome.Refused(var refusal, var found) ->
                    refused(refusal, found, model, response);
            case PaperOutcome.Ready(var paper) ->
                    corrections.state(paper) instanceof Paper.State.Valid
                            ? "redirect:/papers/" + paper.fileName(form)
                            : "redirect:/verify/" + paper.number();
        };
    }

    private static String refused(
            Refusal refusal, String found, Model model, HttpServletResponse response) {
        HttpStatus status =
                refusal == Refusal.SUBJECT_UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        response.setStatus(status.value());
        model.addAttribute("why", refusal);
        model.addAttribute("found", found);
        return "paper/refused";
    }

    private void write(Paper paper, Form form, HttpServletResponse response) throws IOException {
        byte[] file = papers.file(paper, form);
        response.setContentType(MediaType.parseMediaType(form.media()).toString());
        response.setContentLength(file.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                (form == Form.PDF ? "inline" : "attachment")
                        + "; filename=\""
                        + paper.fileName(form)
                        + "\"");
        response.getOutputStream().write(file);
    }

    private static Form form(String ending) {
        return Form.valueOf(ending.toUpperCase(Locale.ROOT));
    }

    /// The address the asker reached the server by.
    static String reached() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
