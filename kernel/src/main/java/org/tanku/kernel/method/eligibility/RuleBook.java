package org.tanku.kernel.method.eligibility;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules of one methodology or scheme (适用条件清单), read from `rules/<name>.csv`.
///
/// | column | holds |
/// |---|---|
/// | id | as the document numbers it; a part after a hyphen where one number asks several things |
/// | chinese, english | what must hold |
/// | evidence_… | what proves it |
/// | survey | the [SurveyQuestion] that answers it stand by stand; empty: a person does |
/// | limit | the [Limit] for a figure that a person gives; may be empty |
/// | document, place, confidence | where the rule was read |
public final class RuleBook {
    /// The edition of the limits that all rules are held against.
    public static final String LIMITS = "eligibility@2026-1";

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "chinese",
                    "english",
                    "evidence_chinese",
                    "evidence_english",
                    "survey",
                    "limit",
                    "document",
                    "place",
                    "confidence");

    private final String name;
    private final List<Rule> rules;

    private RuleBook(String name, List<Rule> rules) {
        this.name = name;
        this.rules = List.copyOf(rules);
    }

    /// @throws IllegalArgumentException when the kernel carries no such list
    public static RuleBook load(String name) {
        ParameterSet limits = ParameterSet.load(LIMITS);
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (NamedCsvRecord line : lines(name)) {
            Rule rule = parse(line, limits);
            if (!ids.add(rule.id())) {
                throw new IllegalStateException(name + " has the rule " + rule.id() + " twice");
            }
            rules.add(rule);
        }
        return new RuleBook(name, rules);
    }

    /// The rules of a methodology, as its page in the library lists them.
    public static List<EligibilityRule> list(String name) {
        return load(name).list();
    }

    public String name() {
        return name;
    }

    public List<EligibilityRule> list() {
        return rules.stream().map(Rule::rule).toList();
    }

    /// The figure that a rule limits, if it limits one.
    public Optional<Limit> findLimit(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .flatMap(rule -> rule.limits().stream())
                .findFirst();
    }

    /// Whether a natural stand fails a rule of the list.
    public boolean refusesNatural() {
        return rules.stream()
                .flatMap(rule -> rule.questions().stream())
                .anyMatch(new SurveyQuestion.Planted(StandAnswer.Found.FAILS)::equals);
    }

    List<Rule> rules() {
        return rules;
    }

    private static Rule parse(NamedCsvRecord line, ParameterSet limits) {
        String survey = line.getField("survey");
        String limit = line.getField("limit");
        return new Rule(
                new EligibilityRule(
                        line.getField("id"),
                        new Words(line.getField("chinese"), line.getField("english")),
                        new Words(
                                line.getField("evidence_chinese"),
                                line.getField("evidence_english")),
                        survey.isEmpty()
                                ? EligibilityRule.Decided.BY_EVIDENCE
                                : EligibilityRule.Decided.BY_SURVEY,
                        new Source(
                                line.getField("document"),
                                line.getField("place"),
                                Confidence.parse(line.getField("confidence")))),
                survey.isEmpty() ? List.of() : List.of(SurveyQuestion.parse(survey, limits)),
                limit.isEmpty() ? List.of() : List.of(Limit.parse(limit, limits)));
    }

    private static List<NamedCsvRecord> lines(String name) {
        try (InputStream in = RuleBook.class.getResourceAsStream("/rules/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalArgumentException("no list of rules '" + name + "'");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
                List<NamedCsvRecord> lines = reader.stream().toList();
                if (!lines.getFirst().getHeader().equals(COLUMNS)) {
                    throw new IllegalStateException(
                            name + " has the columns " + lines.getFirst().getHeader());
                }
                return lines;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
