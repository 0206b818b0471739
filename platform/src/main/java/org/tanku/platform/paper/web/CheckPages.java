package org.tanku.platform.paper.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tanku.ledger.PaperNumber;
import org.tanku.platform.paper.Corrections;
import org.tanku.platform.paper.Paper;
import org.tanku.platform.paper.Paperwork;

import java.io.IOException;
import java.util.Optional;

/// The public check of a paper (凭证查验): valid, superseded, revoked, unknown, or mistyped.
@Controller
class CheckPages {
    private static final long LARGEST = 20L * 1024 * 1024;

    private final Paperwork papers;
    private final Corrections corrections;

    CheckPages(Paperwork papers, Corrections corrections) {
        this.papers = papers;
        this.corrections = corrections;
    }

    /// The empty form, or the page of the number that was typed into it.
    @GetMapping("/verify")
    String form(
            @RequestParam(defaultValue = "") String number,
            Model model,
            HttpServletResponse response) {
        return number.isBlank() ? "paper/verify" : check(number, "", model, response);
    }

    /// @param d the digest that the QR code bears
    @GetMapping("/verify/{number}")
    String check(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String d,
            Model model,
            HttpServletResponse response) {
        String typed = number.strip();
        return switch (PaperNumber.spelling(typed)) {
            case NOT_A_SERIAL -> wrong("shape", typed, HttpStatus.BAD_REQUEST, model, response);
            case CHECK_DIGITS_DIFFER ->
                    wrong("check", typed, HttpStatus.BAD_REQUEST, model, response);
            case RIGHT -> {
                Optional<Paper> found = papers.find(PaperNumber.parse(typed));
                if (found.isEmpty()) {
                    yield wrong("unknown", typed, HttpStatus.NOT_FOUND, model, response);
                }
                model.addAttribute("read", read(d, found.get()));
                yield show(found.get(), model);
            }
        };
    }

    @PostMapping("/verify/file")
    String file(@RequestParam MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        if (file.isEmpty() || file.getSize() > LARGEST) {
            return wrong("empty", "", HttpStatus.BAD_REQUEST, model, response);
        }
        Optional<Paper> found = papers.findByFile(file.getBytes());
        if (found.isEmpty()) {
            return wrong("file", "", HttpStatus.NOT_FOUND, model, response);
        }
        model.addAttribute("read", "same");
        return show(found.get(), model);
    }

    /// Whether the digest of the QR code is the paper's; nothing is said where none was read.
    private static String read(String digest, Paper paper) {
        if (digest.isEmpty()) {
            return "";
        }
        return digest.equals(paper.shortDigest()) ? "match" : "mismatch";
    }

    private String show(Paper paper, Model model) {
        Paper.State state = corrections.state(paper);
        model.addAttribute("paper", paper);
        model.addAttribute("state", state);
        model.addAttribute("stateName", state.getClass().getSimpleName());
        model.addAttribute("history", corrections.list(paper));
        return "paper/verified";
    }

    private static String wrong(
            String what,
            String typed,
            HttpStatus status,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("what", what);
        model.addAttribute("typed", typed);
        return "paper/verify";
    }
}
