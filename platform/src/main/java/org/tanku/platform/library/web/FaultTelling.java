package org.tanku.platform.library.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.kernel.library.Calculation.Fault;
import org.tanku.kernel.library.Calculation.Kind;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Symbol;

import java.util.Optional;

/// Says what is wrong with a value, and what may stand there (取值问题).
@Component
class FaultTelling {
    private final MessageSource messages;

    FaultTelling(MessageSource messages) {
        this.messages = messages;
    }

    String tell(Fault fault, Equation<?> equation, Tongue tongue) {
        Optional<LetterLine> letter =
                equation.arguments().stream()
                        .filter(each -> each.name().equals(fault.letter()))
                        .findFirst()
                        .map((Symbol<?> each) -> tongue.letter(each));
        String unit = letter.map(LetterLine::unit).orElse("");
        String expected =
                switch (fault.kind()) {
                    case UNKNOWN_LETTER, NO_RESULT -> fault.expected();
                    case LETTER_TWICE,
                            LETTER_MISSING,
                            ONE_VALUE_EXPECTED,
                            NOT_A_NUMBER,
                            WRONG_UNIT ->
                            unit.isEmpty() ? say("library.unit.none", tongue) : unit;
                    case OUT_OF_RANGE -> letter.map(LetterLine::range).orElse("");
                };
        boolean unlimited = fault.kind() == Kind.OUT_OF_RANGE && expected.isEmpty();
        return say(
                "library.fault." + fault.kind() + (unlimited ? ".finite" : ""),
                tongue,
                fault.letter(),
                fault.found(),
                expected);
    }

    private String say(String key, Tongue tongue, Object... words) {
        return messages.getMessage(key, words, tongue.locale());
    }
}
