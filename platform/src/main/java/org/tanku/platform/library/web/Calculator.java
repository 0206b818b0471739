package org.tanku.platform.library.web;

import org.springframework.stereotype.Component;
import org.tanku.kernel.library.Calculation.Fault;
import org.tanku.kernel.library.Calculation.Kind;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.parameter.EditionTable;
import org.tanku.kernel.parameter.Parameter;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Symbol;
import org.tanku.platform.library.web.CalculatorField.Choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Draws the form in which an equation is asked (公式计算器): a field a letter, with what was typed, an
/// example, the figures it may take, and what is wrong with it.
@Component
class Calculator {
    /// As many faults of one field as a reader can take in.
    private static final int MOST_FAULTS = 8;

    private final WorkedCases cases;
    private final FaultTelling faults;

    /// The figures of each edition; an edition never changes.
    private final Map<String, List<Parameter>> figures = new ConcurrentHashMap<>();

    Calculator(WorkedCases cases, FaultTelling faults) {
        this.cases = cases;
        this.faults = faults;
    }

    List<CalculatorField> fields(
            Methodology methodology,
            Equation<?> equation,
            CalculatorForm form,
            List<Fault> wrong,
            Tongue tongue) {
        List<CalculatorField> fields = new ArrayList<>();
        for (Symbol<?> symbol : equation.arguments()) {
            fields.add(
                    new CalculatorField(
                            "value-" + (fields.size() + 1),
                            tongue.letter(symbol),
                            form.of(symbol.name()),
                            example(methodology, equation, symbol),
                            choices(methodology, symbol, tongue),
                            wrong.stream()
                                    .filter(each -> each.letter().equals(symbol.name()))
                                    .filter(each -> each.kind() != Kind.NO_RESULT)
                                    .map(each -> faults.tell(each, equation, tongue))
                                    .distinct()
                                    .limit(MOST_FAULTS)
                                    .toList()));
        }
        return fields;
    }

    /// The faults that belong to no field.
    List<String> otherFaults(Equation<?> equation, List<Fault> wrong, Tongue tongue) {
        return wrong.stream()
                .filter(each -> each.kind() == Kind.NO_RESULT || each.kind() == Kind.UNKNOWN_LETTER)
                .limit(MOST_FAULTS)
                .map(each -> faults.tell(each, equation, tongue))
                .toList();
    }

    private String example(Methodology methodology, Equation<?> equation, Symbol<?> symbol) {
        return cases.findExample(methodology, equation).stream()
                .flatMap(each -> each.inputs().stream())
                .filter(each -> each.letter().equals(symbol.name()))
                .map(CaseLine::value)
                .findFirst()
                .orElse("");
    }

    private List<Choice> choices(Methodology methodology, Symbol<?> symbol, Tongue tongue) {
        List<Choice> choices = new ArrayList<>();
        for (String edition : methodology.parameters()) {
            figures.computeIfAbsent(edition, Calculator::figures).stream()
                    .filter(each -> each.symbol().equals(symbol.name()))
                    .filter(each -> each.value().unit() == symbol.unit())
                    .map(each -> choice(edition, each, tongue))
                    .forEach(choices::add);
        }
        return choices;
    }

    private static List<Parameter> figures(String edition) {
        return EditionTable.read(edition).holdsFigures()
                ? ParameterSet.load(edition).parameters()
                : List.of();
    }

    private static Choice choice(String edition, Parameter figure, Tongue tongue) {
        String confidence = tongue.source(figure.source()).confidence();
        return new Choice(
                Tongue.plain(figure.value().value()),
                figure.row() + " · " + edition + " · " + confidence);
    }
}
