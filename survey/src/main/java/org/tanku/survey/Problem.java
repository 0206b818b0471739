package org.tanku.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What is wrong and what was expected (应填内容): a kind, and the words its sentence needs.
public record Problem(Kind kind, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// The kinds in the order in which they are looked for: file, headings, row, cell, then the
    /// table.
    public enum Kind {
        FILE_EMPTY,
        FILE_TOO_LARGE,
        FILE_IS_OLD_EXCEL,
        FILE_IS_WORD,
        FILE_IS_OPEN_DOCUMENT,
        FILE_IS_ZIP,
        FILE_IS_PDF,
        FILE_IS_NOT_A_TABLE,
        FILE_DAMAGED,
        ENCODING_UNKNOWN,
        QUOTE_NOT_CLOSED,
        TOO_MANY_ROWS,
        NO_ROWS,
        COLUMN_MISSING,
        COLUMN_TWICE,
        COLUMN_UNKNOWN,
        COLUMN_UNKNOWN_BUT_NEAR,
        VALUE_BESIDE_THE_TABLE,
        FORMULA_WITHOUT_VALUE,
        EXCEL_ERROR,
        VALUE_MISSING,
        CODE_MALFORMED,
        CODE_OF_ANOTHER_PLACE,
        COUNTY_NOT_PERMITTED,
        NOT_A_NUMBER,
        DECIMAL_COMMA,
        OTHER_UNIT,
        NEGATIVE,
        NOT_POSITIVE,
        TOO_LARGE,
        OUT_OF_RANGE,
        NOT_A_DAY,
        CANOPY_TENFOLD,
        CANOPY_PERCENT,
        CANOPY_OUT_OF_RANGE,
        WORD_UNKNOWN,
        SPECIES_IS_A_CODE,
        SPECIES_TOO_LONG,
        STAND_TWICE,
        MAP_FORMAT_NOT_KNOWN,
        MAP_IS_FILE_GEODATABASE,
        MAP_IS_ACCESS,
        MAP_HAS_NO_LAYER,
        MAP_PART_MISSING,
        MAP_PARTS_DISAGREE,
        MAP_DAMAGED,
        MAP_ENDS_EARLY,
        MAP_NAMES_OUTSIDE,
        MAP_UNPACKS_TOO_LARGE,
        MAP_NAMES_ENTITIES,
        LAYER_NOT_THERE,
        LAYER_TEXT_UNREADABLE,
        GROUND_MISSING,
        GROUND_NOT_AN_AREA,
        GROUND_DAMAGED,
        RING_NOT_CLOSED,
        RING_TOO_SHORT,
        RING_CROSSES,
        REPAIR_LEAVES_NOTHING,
        REPAIR_TOO_TANGLED,
        COORDINATE_NOT_A_NUMBER,
        AXES_SWAPPED,
        METRES_AS_DEGREES,
        OUTSIDE_THE_PROJECTION,
        OUTSIDE_THE_PROVINCE,
        NUMBER_HAS_NO_ROOM,
        TEXT_CANNOT_BE_WRITTEN,
        TEXT_HAS_NO_ROOM,
        LAYER_HAS_NO_ROOM,
        SERIAL_COMPOUND,
        SERIAL_KNOWN_BY_ONE_EXAMPLE,
        SERIAL_FORMAT_UNKNOWN,
        SERIAL_OF_ANOTHER_REGISTRY,
        SERIAL_MALFORMED,
        SERIAL_NUMBER_TOO_LARGE,
        SERIAL_DAY_IMPOSSIBLE,
        SERIAL_RANGE_REVERSED,
        SERIAL_VINTAGE_REVERSED,
        NOT_A_WHOLE_NUMBER,
        QUANTITY_DIFFERS_FROM_SERIALS,
        PROJECT_DIFFERS_FROM_SERIALS,
        VINTAGE_DIFFERS_FROM_SERIALS,
        NOT_A_DAY_OF_THE_REGISTRY,
        LOT_TWICE,
        LOT_OVERLAPS,
        LOT_OVERLAPS_ANOTHER_FILE,
        BENEFICIARY_NOT_NAMED,
        DAYS_OUT_OF_ORDER,
        DRAIN_WITHOUT_SEASON,
        DAY_OUTSIDE_PERIOD
    }

    public static Problem of(Kind kind, Object... arguments) {
        return new Problem(kind, Arrays.stream(arguments).map(Object::toString).toList());
    }

    /// What was expected, as a sentence in Chinese or, where the locale asks for it, in English.
    public String tell(Locale locale) {
        return Sentences.of(locale).say("expected." + kind, arguments.toArray());
    }
}
