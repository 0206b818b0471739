package org.tanku.platform.library.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import org.tanku.kernel.Methodologies;
import org.tanku.kernel.library.Calculation;
import org.tanku.kernel.library.Calculation.Fault;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.trace.Equation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One equation with its calculator (公式计算). The values stand in the address, so that a result can
/// be linked; a wrong value is told beside its field and never loses the others.
@Controller
class EquationPages {
    private final WorkedCases cases;
    private final Calculator calculator;

    EquationPages(WorkedCases cases, Calculator calculator) {
        this.cases = cases;
        this.calculator = calculator;
    }

    @GetMapping("/methods/{id}/equations/{equation}")
    String show(
            @PathVariable String id,
            @PathVariable String equation,
            @RequestParam MultiValueMap<String, String> given,
            Model model,
            Locale locale) {
        Methodology methodology = MethodPages.get(id);
        Equation<?> found =
                methodology.equations().stream()
                        .filter(each -> each.formula().id().equals(equation))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Tongue tongue = new Tongue(locale);
        CalculatorForm form = form(given);
        List<Fault> wrong = form.asked() ? compute(found, form, model) : List.of();
        model.addAttribute("methodId", methodology.id());
        model.addAttribute("methodName", tongue.say(methodology.name()));
        model.addAttribute("equation", EquationView.of(found, tongue));
        model.addAttribute("fields", calculator.fields(methodology, found, form, wrong, tongue));
        model.addAttribute("otherFaults", calculator.otherFaults(found, wrong, tongue));
        model.addAttribute("refused", !wrong.isEmpty());
        model.addAttribute(
                "worked",
                cases.findExample(methodology, found).stream()
                        .map(each -> CaseLine.of(each, tongue))
                        .toList());
        return "library/equation";
    }

    /// The equation in the first methodology that has it: where the links of explanations lead.
    @GetMapping("/equations/{equation}")
    String find(@PathVariable String equation) {
        String methodology =
                Methodologies.list().stream()
                        .filter(each ->
                                each.equations().stream()
                                        .anyMatch(one -> one.formula().id().equals(equation)))
                        .map(Methodology::id)
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:"
                + UriComponentsBuilder.fromPath("/methods/{id}/equations/{equation}")
                        .buildAndExpand(methodology, equation)
                        .encode()
                        .toUriString();
    }

    /// The step goes to the page; what is wrong comes back.
    private static List<Fault> compute(Equation<?> equation, CalculatorForm form, Model model) {
        return switch (Calculation.of(equation, form.assignments(equation))) {
            case Calculation.Done(var step) -> {
                model.addAttribute("step", step);
                yield List.of();
            }
            case Calculation.Refused(var faults) -> faults;
        };
    }

    private static CalculatorForm form(MultiValueMap<String, String> given) {
        Map<String, List<String>> typed = new HashMap<>(given);
        typed.remove("lang");
        return new CalculatorForm(typed);
    }
}
