package org.tanku.survey;

import org.tanku.kernel.quantity.Quantity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// One good row of a form (表单行): its cells by the keys of the columns. What a row leaves empty is
/// not there.
///
/// @param number beside the row in Excel or WPS
public record FormRow(
        int number,
        Map<String, String> texts,
        Map<String, Quantity> numbers,
        Map<String, LocalDate> days) {
    public FormRow {
        texts = Map.copyOf(texts);
        numbers = Map.copyOf(numbers);
        days = Map.copyOf(days);
    }

    public Optional<String> findText(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    public Optional<Quantity> find(String key) {
        return Optional.ofNullable(numbers.get(key));
    }

    public Optional<LocalDate> findDay(String key) {
        return Optional.ofNullable(days.get(key));
    }

    /// A cell that every row must fill.
    ///
    /// @throws IllegalStateException when the form does not require it: a bug of the caller
    public String getText(String key) {
        return findText(key).orElseThrow(() -> notRequired(key));
    }

    /// @throws IllegalStateException when the form does not require it: a bug of the caller
    public Quantity get(String key) {
        return find(key).orElseThrow(() -> notRequired(key));
    }

    /// @throws IllegalStateException when the form does not require it: a bug of the caller
    public LocalDate getDay(String key) {
        return findDay(key).orElseThrow(() -> notRequired(key));
    }

    private IllegalStateException notRequired(String key) {
        return new IllegalStateException("row " + number + " has no " + key);
    }
}
