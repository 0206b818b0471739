package org.tanku.platform.farm.web;

import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.paddy.FactorSet;
import org.tanku.kernel.method.paddy.PaddyRequest.DeductionRule;
import org.tanku.kernel.method.paddy.PaddyRequest.NitrousOxide;
import org.tanku.platform.farm.FarmConditions;
import org.tanku.platform.farm.FarmDraft;
import org.tanku.platform.farm.FarmProject;
import org.tanku.platform.party.Region;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The proposal form as it was filled in (农业减排项目申请表).
record FarmForm(Map<String, String> fields) {
    private static final String HOLDS = "holds";
    private static final String FAILS = "fails";

    FarmForm {
        fields = Map.copyOf(fields);
    }

    /// A condition as the form asks it.
    record Asked(String id, String ask, String evidence, String answer, String document) {}

    public String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    List<Asked> asked(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return FarmConditions.listAsked().stream()
                .map(rule ->
                        new Asked(
                                rule.id(),
                                english ? rule.ask().english() : rule.ask().chinese(),
                                english ? rule.evidence().english() : rule.evidence().chinese(),
                                text("rule." + rule.id()),
                                text("document." + rule.id())))
                .toList();
    }

    /// The draft, or empty when a field cannot be read.
    Optional<FarmDraft> draft() {
        try {
            return Optional.of(
                    new FarmDraft(
                            text("name"),
                            new Region(text("county")),
                            LocalDate.parse(text("firstDay")),
                            LocalDate.parse(text("lastDay")),
                            Double.parseDouble(text("area")),
                            new FarmProject.Choices(
                                    FactorSet.valueOf(text("factors")),
                                    FactorSet.Region.valueOf(text("factorRegion")),
                                    WarmingPotentials.valueOf(text("potentials")),
                                    DeductionRule.valueOf(text("deduction")),
                                    NitrousOxide.valueOf(text("nitrousOxide"))),
                            text("programme"),
                            text("operator"),
                            answers()));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private List<RuleAnswer> answers() {
        return FarmConditions.listAsked().stream().map(rule -> answer(rule.id())).toList();
    }

    private RuleAnswer answer(String rule) {
        String document = text("document." + rule);
        return switch (text("rule." + rule)) {
            case HOLDS -> new RuleAnswer.Holds(rule, document);
            case FAILS -> new RuleAnswer.Fails(rule, document);
            default -> new RuleAnswer.Unanswered(rule);
        };
    }
}
