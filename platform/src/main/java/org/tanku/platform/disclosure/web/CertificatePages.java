package org.tanku.platform.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.disclosure.Walk;
import org.tanku.platform.disclosure.Walks;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.Retirement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Certificates of retirement (注销证书): the list, and one ready to print, with the way back to the
/// forest.
@Controller
class CertificatePages {
    private static final int MOST = 50;

    private final Registry registry;
    private final Walks walks;
    private final OriginNaming naming;
    private final CertificateTelling telling;
    private final WrongNumbers wrong;

    CertificatePages(
            Registry registry,
            Walks walks,
            OriginNaming naming,
            CertificateTelling telling,
            WrongNumbers wrong) {
        this.registry = registry;
        this.walks = walks;
        this.naming = naming;
        this.telling = telling;
        this.wrong = wrong;
    }

    @GetMapping("/certificates")
    String list(Model model) {
        model.addAttribute("rows", registry.listRetirements(MOST));
        return "disclosure/certificates";
    }

    @GetMapping("/certificates/{typed}")
    String show(
            @PathVariable String typed, Model model, Locale locale, HttpServletResponse response) {
        return switch (CertificateNumber.spelling(typed)) {
            case NOT_A_SERIAL ->
                    wrong.page("certificate.shape", typed, HttpStatus.BAD_REQUEST, model, response);
            case CHECK_DIGITS_DIFFER ->
                    wrong.page("certificate.check", typed, HttpStatus.BAD_REQUEST, model, response);
            case RIGHT -> {
                Optional<Retirement> found =
                        registry.findCertificate(CertificateNumber.parse(typed));
                yield found.isPresent()
                        ? show(found.get(), model, locale)
                        : wrong.page(
                                "certificate.unknown",
                                typed,
                                HttpStatus.NOT_FOUND,
                                model,
                                response);
            }
        };
    }

    private String show(Retirement retirement, Model model, Locale locale) {
        Account account = registry.getAccount(retirement.account());
        Map<String, OriginNames> names = new LinkedHashMap<>();
        List<Walk> ways =
                retirement.serials().stream()
                        .map(SerialRange::block)
                        .distinct()
                        .flatMap(block -> registry.findBlock(block).stream())
                        .map(walks::get)
                        .toList();
        for (Walk way : ways) {
            if (way instanceof Walk.Here(var origin)) {
                names.put(origin.block().number(), naming.names(origin, locale));
            }
        }
        model.addAttribute("certificate", retirement);
        model.addAttribute("words", telling.words(retirement));
        model.addAttribute("account", naming.account(account));
        model.addAttribute("demo", naming.isDemo(account));
        model.addAttribute(
                "entryHash", registry.getJournalLine(retirement.entry()).hash().toString());
        model.addAttribute("walks", ways);
        model.addAttribute("allowances", retirement.programme() == Programme.ALLOWANCE);
        model.addAttribute("measuredHere", ways.stream().allMatch(Walk.Here.class::isInstance));
        model.addAttribute("originNames", names);
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQuery("")
                        .build()
                        .toUriString());
        return "disclosure/certificate";
    }
}
