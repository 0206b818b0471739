package org.tanku.platform.tenure.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.tenure.Contract;
import org.tanku.platform.tenure.ContractOutcome;
import org.tanku.platform.tenure.Contracts;
import org.tanku.platform.tenure.Tenure;
import org.tanku.platform.tenure.Title;

import java.util.List;
import java.util.Optional;

/// The contracts over rights, and the form of a new one (林权碳汇合同页面).
@Controller
class ContractPages {
    private static final String REFUSED = "tenure.contract.refused.";

    /// A right as the form offers it.
    record TitleLine(Title title, String holder) {}

    /// A contract as the list shows it.
    ///
    /// @param area_mu of all its rights
    record Line(Contract contract, String partner, List<TitleLine> titles, double area_mu) {}

    private final Contracts contracts;
    private final Tenure tenure;
    private final Parties parties;

    ContractPages(Contracts contracts, Tenure tenure, Parties parties) {
        this.contracts = contracts;
        this.tenure = tenure;
        this.parties = parties;
    }

    @GetMapping("/tenure/contracts")
    String list(Model model, Acting acting) {
        model.addAttribute("lines", contracts.list().stream().map(this::line).toList());
        return "tenure/contracts";
    }

    @GetMapping("/tenure/contracts/new")
    String form(Model model, Acting acting) {
        return form(model, ContractForm.empty());
    }

    private String form(Model model, ContractForm form) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", Contract.Kind.values());
        model.addAttribute("organisations", parties.listOrganisations());
        model.addAttribute("titles", tenure.listTitles().stream().map(this::line).toList());
        return "tenure/contract";
    }

    @PostMapping("/tenure/contracts")
    String record(
            ContractForm form,
            Model model,
            Acting acting,
            HttpServletResponse response,
            RedirectAttributes after) {
        Optional<String> missing = form.missing();
        if (missing.isPresent()) {
            return refused(form, missing.get(), List.of(), model, response);
        }
        return switch (contracts.record(form.draft(), acting)) {
            case ContractOutcome.Recorded(var contract) -> {
                after.addFlashAttribute("notice", "tenure.contract.recorded");
                after.addFlashAttribute("noticeArguments", List.of(contract.number()));
                yield "redirect:/tenure/contracts";
            }
            case ContractOutcome.Refused(var reason, var others) ->
                    refused(form, REFUSED + reason, numbers(others), model, response);
        };
    }

    private static List<Object> numbers(List<Contract> others) {
        return others.isEmpty()
                ? List.of()
                : List.of(String.join(", ", others.stream().map(Contract::number).toList()));
    }

    private String refused(
            ContractForm form,
            String message,
            List<Object> arguments,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", message);
        model.addAttribute("refusalArguments", arguments);
        return form(model, form);
    }

    private TitleLine line(Title title) {
        return new TitleLine(title, parties.getParty(title.claim().holder()).name());
    }

    private Line line(Contract contract) {
        List<TitleLine> titles =
                contract.titles().stream().map(tenure::getTitle).map(this::line).toList();
        return new Line(
                contract,
                parties.getParty(contract.partner()).name(),
                titles,
                titles.stream().mapToDouble(each -> each.title().area().value()).sum());
    }
}
