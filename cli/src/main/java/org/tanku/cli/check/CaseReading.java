package org.tanku.cli.check;

import org.tanku.kernel.library.CheckCase;

import java.util.List;

/// What a file of cases holds (算例读取结果): cases, rows that are none, and rows that no equation is
/// asked for.
public record CaseReading(List<CheckCase> cases, List<Problem> problems, List<Aside> aside) {
    public CaseReading {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
        aside = List.copyOf(aside);
    }

    /// What is wrong in a file: where it stands, what was found and what was expected.
    ///
    /// @param file whose problem it is
    /// @param place a line, or the case and the row of a published file
    public record Problem(
            String file, String place, String column, String found, Expected expected) {}

    /// What should have stood there; the words are under `cli.check.expected.*`.
    public enum Expected {
        THE_COLUMNS,
        WELL_FORMED_CSV,
        WELL_FORMED_JSON,
        A_TEXT,
        A_NEW_ID,
        ASSIGNMENTS,
        A_NUMBER_WITH_UNIT,
        DECIMALS_OR_TOLERANCE,
        A_KIND,
        A_CASE,
        A_PATTERN,
        A_SOURCE_OF_VALUES,
        A_SCALE_AND_UNIT,
        A_NUMBER,
        AN_INPUT_OF_THE_ROW,
        A_STATUS,
        AN_EQUATION,
        VALUES_THE_STEP_TAKES
    }

    /// A published row that is not asked of any equation, and why.
    public record Aside(String id, String because) {}
}
