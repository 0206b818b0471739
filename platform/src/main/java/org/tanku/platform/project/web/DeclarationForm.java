package org.tanku.platform.project.web;

import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.crediting.SchemeProfile;
import org.tanku.kernel.method.eligibility.Evidence;
import org.tanku.kernel.method.eligibility.Limit;
import org.tanku.kernel.method.eligibility.RuleBook;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Words;
import org.tanku.platform.project.Declaration;
import org.tanku.platform.project.Declaration.Settled;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The part of the proposal form that a scheme with its own list of rules asks (申报事项表): the day the
/// project began, an answer and a document for each rule, and the values no public text gives.
final class DeclarationForm {
    private static final String HOLDS = "holds";

    private final Scheme scheme;
    private final Map<String, String> fields;

    DeclarationForm(Scheme scheme, Map<String, String> fields) {
        this.scheme = scheme;
        this.fields = Map.copyOf(fields);
    }

    /// What is wrong with what was filled in, as the key of a message.
    Optional<String> findWrong() {
        try {
            read();
            return Optional.empty();
        } catch (Unreadable unreadable) {
            return Optional.of("project.propose.refused." + unreadable.getMessage());
        }
    }

    /// Without answers where nothing was answered.
    Declaration read() {
        SchemeProfile profile = SchemeProfile.of(scheme);
        RuleBook book = RuleBook.load(profile.rules());
        return new Declaration(
                startedOn(),
                book.list().stream().flatMap(rule -> evidence(rule, book).stream()).toList(),
                profile.settings().stream().flatMap(each -> settled(each).stream()).toList());
    }

    private LocalDate startedOn() {
        try {
            return LocalDate.parse(text("startedOn"));
        } catch (DateTimeParseException unreadable) {
            throw new Unreadable("START_IS_MISSING");
        }
    }

    private Optional<Evidence> evidence(EligibilityRule rule, RuleBook book) {
        String answer = text("rule." + rule.id());
        String document = text("document." + rule.id());
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        if (document.isEmpty()) {
            throw new Unreadable("DOCUMENT_IS_MISSING");
        }
        return Optional.of(
                book.findLimit(rule.id())
                        .<Evidence>map(limit ->
                                new Evidence.Figure(rule.id(), figure(answer, limit), document))
                        .orElseGet(() ->
                                new Evidence.Stated(rule.id(), answer.equals(HOLDS), document)));
    }

    private static Quantity figure(String answer, Limit limit) {
        return quantity(answer, limit.figure().value().unit());
    }

    private Optional<Settled> settled(Setting<?> setting) {
        String value = text("value." + setting.name());
        String source = text("source." + setting.name());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (source.isEmpty()) {
            throw new Unreadable("SOURCE_IS_MISSING");
        }
        return Optional.of(
                new Settled(setting.name(), quantity(value, setting.symbol().unit()), source));
    }

    private static Quantity quantity(String text, Unit unit) {
        try {
            return Quantity.parse(text, unit);
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("FIGURE_IS_UNREADABLE");
        }
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    String startedOnText() {
        return text("startedOn");
    }

    List<RuleField> rules(Locale locale) {
        RuleBook book = RuleBook.load(SchemeProfile.of(scheme).rules());
        List<RuleField> lines = new ArrayList<>();
        for (EligibilityRule rule : book.list()) {
            lines.add(
                    new RuleField(
                            rule.id(),
                            in(locale, rule.ask()),
                            in(locale, rule.evidence()),
                            rule.decided() == EligibilityRule.Decided.BY_SURVEY,
                            book.findLimit(rule.id())
                                    .map(limit -> limit.figure().value().unit().symbol())
                                    .orElse(""),
                            book.findLimit(rule.id()).isPresent(),
                            text("rule." + rule.id()),
                            text("document." + rule.id())));
        }
        return lines;
    }

    List<ValueField> values(Locale locale) {
        return SchemeProfile.of(scheme).settings().stream()
                .map(each ->
                        new ValueField(
                                each.name(),
                                locale.getLanguage().equals("en")
                                        ? each.symbol().english()
                                        : each.symbol().chinese(),
                                in(locale, each.because()),
                                text("value." + each.name()),
                                text("source." + each.name())))
                .toList();
    }

    static String in(Locale locale, Words words) {
        return locale.getLanguage().equals("en") ? words.english() : words.chinese();
    }

    /// The sentences of the rules by their ids, in the reader's language.
    static Map<String, String> asks(Scheme scheme, Locale locale) {
        return RuleBook.load(SchemeProfile.of(scheme).rules()).list().stream()
                .collect(Collectors.toMap(EligibilityRule::id, rule -> in(locale, rule.ask())));
    }

    /// One rule to be answered.
    ///
    /// @param bySurvey whether the survey answers it, so that a person does only where it is silent
    /// @param unit of the figure that is asked; empty for a plain number
    record RuleField(
            String id,
            String ask,
            String evidence,
            boolean bySurvey,
            String unit,
            boolean asksFigure,
            String answer,
            String document) {}

    /// One value to be settled.
    record ValueField(String letter, String name, String because, String value, String source) {}

    /// Why a field cannot be read; the message is the name of the refusal.
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String name) {
            super(name);
        }
    }
}
