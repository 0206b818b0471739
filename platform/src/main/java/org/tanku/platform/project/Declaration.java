package org.tanku.platform.project;

import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.crediting.SchemeProfile;
import org.tanku.kernel.method.eligibility.Evidence;
import org.tanku.kernel.method.eligibility.Limit;
import org.tanku.kernel.method.eligibility.RuleBook;
import org.tanku.kernel.quantity.Quantity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the proposer declares where no survey tells (申报事项): when the project began, an answer with
/// a document for each rule of the method, and values that no public text gives.
public record Declaration(LocalDate startedOn, List<Evidence> evidence, List<Settled> settled) {
    public Declaration {
        evidence = List.copyOf(evidence);
        settled = List.copyOf(settled);
    }

    /// A value that the proposer settled (约定参数), with what it rests on.
    public record Settled(String letter, Quantity value, String source) {
        public Settled {
            source = source.strip();
        }
    }

    /// Nothing declared, for a project that begins on this day.
    public static Declaration none(LocalDate startedOn) {
        return new Declaration(startedOn, List.of(), List.of());
    }

    /// Whether a scheme asks its own list of rules. The ticket and FFCER forest management are
    /// checked by the rules of this room, as they were when their first projects were registered.
    public static boolean isAskedBy(Scheme scheme) {
        return switch (scheme) {
            case SMCER, FFCER_FOREST_MANAGEMENT -> false;
            case FFCER_AFFORESTATION,
                    FFCER_BAMBOO,
                    CCER_AFFORESTATION,
                    AR_CM_001,
                    AR_CM_003,
                    ONE_YUAN,
                    NEUTRAL_FOREST ->
                    true;
        };
    }

    /// What the kernel takes of it.
    public Settings settings() {
        return new Settings(
                settled.stream().collect(Collectors.toMap(Settled::letter, Settled::value)),
                Set.of());
    }

    /// Whether it answers nothing that the scheme does not ask, nothing twice, and every value has
    /// its source.
    boolean suits(Scheme scheme) {
        if (!isAskedBy(scheme)) {
            return evidence.isEmpty() && settled.isEmpty();
        }
        SchemeProfile profile = SchemeProfile.of(scheme);
        RuleBook book = RuleBook.load(profile.rules());
        Set<String> rules =
                book.list().stream().map(EligibilityRule::id).collect(Collectors.toSet());
        Set<String> letters =
                profile.settings().stream().map(Setting::name).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return evidence.stream()
                        .allMatch(each ->
                                rules.contains(each.rule())
                                        && seen.add(each.rule())
                                        && fits(each, book))
                && settled.stream()
                        .allMatch(each ->
                                letters.contains(each.letter())
                                        && !each.source().isEmpty()
                                        && seen.add("=" + each.letter()));
    }

    /// A rule that limits a figure is answered by one, in its unit; every other by yes or no.
    private static boolean fits(Evidence evidence, RuleBook book) {
        Optional<Limit> limit = book.findLimit(evidence.rule());
        return switch (evidence) {
            case Evidence.Stated _ -> limit.isEmpty();
            case Evidence.Figure(_, var value, _) ->
                    limit.stream().anyMatch(each -> each.figure().value().unit() == value.unit());
        };
    }
}
