package org.tanku.platform.secondfactor.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Role;
import org.tanku.platform.secondfactor.FactorRule;
import org.tanku.platform.secondfactor.FreshSecondFactor;
import org.tanku.platform.secondfactor.SecondFactors;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What an administrator sees of all second factors (第二因素总览), and the reset for who lost the phone.
@Controller
class FactorOfficePages {
    record Line(Person person, boolean required, boolean enrolled) {}

    private final SecondFactors factors;
    private final FactorRule rule;
    private final FactorDesk desk;
    private final Parties parties;

    FactorOfficePages(SecondFactors factors, FactorRule rule, FactorDesk desk, Parties parties) {
        this.factors = factors;
        this.rule = rule;
        this.desk = desk;
        this.parties = parties;
    }

    @GetMapping("/people/second-factors")
    String list(Acting acting, Model model) {
        acting.require(Role.ADMINISTRATOR);
        Set<PartyId> enrolled = factors.listEnrolled();
        List<Line> lines =
                parties.listPersons().stream()
                        .map(person ->
                                new Line(
                                        person,
                                        desk.isRequired(person.id()),
                                        enrolled.contains(person.id())))
                        .toList();
        model.addAttribute("lines", lines);
        model.addAttribute(
                "missing", lines.stream().filter(l -> l.required() && !l.enrolled()).count());
        model.addAttribute("roles", rule.roles());
        model.addAttribute("minutes", rule.fresh().toMinutes());
        model.addAttribute("operatorsKey", factors.hasOperatorsKey());
        return "secondfactor/office";
    }

    @GetMapping("/people/{id}/second-factor")
    String show(@PathVariable UUID id, Acting acting, Model model) {
        Person person = known(id);
        factors.requireOver(person.id(), acting);
        model.addAttribute("person", person);
        model.addAttribute("name", parties.nameOf(person.id()).orElseThrow());
        model.addAttribute("status", factors.status(person.id(), desk.isRequired(person.id())));
        return "secondfactor/of-person";
    }

    @FreshSecondFactor
    @PostMapping("/people/{id}/second-factor/reset")
    String reset(
            @PathVariable UUID id,
            @RequestParam String reason,
            Acting acting,
            RedirectAttributes after) {
        Person person = known(id);
        factors.reset(person.id(), reason, acting)
                .ifPresentOrElse(
                        refusal ->
                                after.addFlashAttribute(
                                        "refusal", "secondfactor.refusal." + refusal),
                        () -> {
                            after.addFlashAttribute("notice", "secondfactor.reset.done");
                            after.addFlashAttribute("noticeArguments", List.of(person.name()));
                        });
        return "redirect:/people/" + id + "/second-factor";
    }

    private Person known(UUID id) {
        return parties.findPerson(new PartyId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
