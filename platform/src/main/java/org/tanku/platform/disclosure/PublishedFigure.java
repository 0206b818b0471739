package org.tanku.platform.disclosure;

import org.tanku.kernel.trace.Confidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A number that others published (公开数据), with its source and date: never a number of our own
/// books.
///
/// @param place the administrative code it is about, 35 for the whole province
public record PublishedFigure(
        String id,
        String chinese,
        String english,
        BigDecimal value,
        String unit,
        String published,
        PublishedSource source,
        Confidence confidence,
        String theme,
        String place) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    /// The day it was published; empty where the source bears none.
    public Optional<LocalDate> date() {
        return published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
    }
}
