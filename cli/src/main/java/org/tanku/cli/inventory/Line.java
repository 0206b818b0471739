package org.tanku.cli.inventory;

import org.tanku.cli.inventory.TableProblem.Expected;

import java.util.List;
import java.util.Map;

/// One row of a table while it is read; what is wrong in it goes to the common list of problems.
final class Line {
    private final String file;
    private final Map<String, Integer> columns;
    private final List<TableProblem> problems;
    private List<String> fields = List.of();
    private long number;

    Line(String file, Map<String, Integer> columns, List<TableProblem> problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    void turnTo(long number, List<String> fields) {
        this.number = number;
        this.fields = fields;
    }

    boolean has(String column) {
        return columns.containsKey(column) && !text(column).isEmpty();
    }

    /// The field as it stands; empty when the row is short or the column is not there.
    String text(String column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < fields.size() ? fields.get(at).strip() : "";
    }

    /// A name that must not be empty.
    String key(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            problem(column, Expected.VALUE);
        }
        return text;
    }

    /// A number, not below zero; zero stands for one that is told as a problem.
    double number(String column) {
        return number(column, Expected.NUMBER);
    }

    double positive(String column) {
        double value = number(column, Expected.POSITIVE_NUMBER);
        if (value == 0) {
            problem(column, Expected.POSITIVE_NUMBER);
        }
        return value;
    }

    private double number(String column, Expected expected) {
        try {
            double value = Double.parseDouble(text(column));
            if (Double.isFinite(value) && value >= 0) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with every other value that is none
        }
        problem(column, expected);
        return expected == Expected.POSITIVE_NUMBER ? 1 : 0;
    }

    void problem(String column, Expected expected) {
        problems.add(new TableProblem(file, number, column, text(column), expected));
    }
}
