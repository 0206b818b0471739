package org.tanku.survey.cadtrust;

import org.tanku.survey.Sentences;

import java.util.Locale;

/// What does not fit the published model (不合规之处): where, what was found, and what was expected.
///
/// @param row counted from 1 within its table; 0 means the table as a whole
public record CadTrustProblem(
        String table, int row, String field, String found, Kind kind, String expected) {
    /// In the order in which they are looked for.
    public enum Kind {
        TABLE_UNKNOWN,
        FIELD_UNKNOWN,
        FIELD_EMPTY,
        NOT_AN_ID,
        NOT_AN_ADDRESS,
        NO_SUCH_DAY,
        NO_SUCH_YEAR,
        NO_NUMBER,
        NOT_IN_THE_LIST,
        ID_USED_TWICE,
        REFERS_TO_NOTHING,
        UNITS_DIFFER_FROM_BLOCK,
        UNITS_OVERLAP,
        SPLIT_INTO_FEWER_THAN_TWO,
        SPLIT_LOSES_OR_GAINS_UNITS
    }

    /// The whole sentence, in Chinese or, where the locale asks for it, in English.
    public String tell(Locale locale) {
        Sentences sentences = Sentences.of(locale);
        return sentences.say(
                "cadtrust.at",
                table,
                Integer.toString(row),
                field,
                found,
                sentences.say("cadtrust." + kind, expected));
    }
}
