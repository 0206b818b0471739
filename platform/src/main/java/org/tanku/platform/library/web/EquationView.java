package org.tanku.platform.library.web;

import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.FormulaSetting;

import java.util.List;

/// An equation as a page shows it (公式卡).
///
/// @param mathMl the formula set as mathematics; written by the kernel, every letter escaped
/// @param repeats whether its one letter takes many values
record EquationView(
        String id,
        String title,
        String mathMl,
        String text,
        String latex,
        boolean repeats,
        LetterLine result,
        List<LetterLine> letters,
        SourceLine source) {
    EquationView {
        letters = List.copyOf(letters);
    }

    static EquationView of(Equation<?> equation, Tongue tongue) {
        Formula formula = equation.formula();
        return new EquationView(
                formula.id(),
                tongue.say(formula.chinese(), formula.english()),
                FormulaSetting.mathMl(formula.text()),
                formula.text(),
                formula.latex(),
                equation.repeats(),
                tongue.letter(equation.result()),
                equation.arguments().stream().map(tongue::letter).toList(),
                tongue.source(formula.source()));
    }
}
