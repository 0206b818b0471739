package org.tanku.platform.library.web;

import java.util.List;

/// The field of one letter on the calculator (计算表单项).
///
/// @param example the value of a worked case; empty where there is none
/// @param choices figures of the methodology's parameters that this letter may take
/// @param faults what is wrong, in the language of the reader
record CalculatorField(
        String id,
        LetterLine letter,
        String typed,
        String example,
        List<Choice> choices,
        List<String> faults) {
    /// A figure with the row and the edition it stands in.
    record Choice(String value, String label) {}

    CalculatorField {
        choices = List.copyOf(choices);
        faults = List.copyOf(faults);
    }
}
