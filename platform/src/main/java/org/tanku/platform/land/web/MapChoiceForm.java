package org.tanku.platform.land.web;

import org.jspecify.annotations.Nullable;
import org.tanku.platform.land.MapDraft;
import org.tanku.survey.KnownHeading;
import org.tanku.survey.layer.CoordinateSystem;
import org.tanku.survey.layer.CoordinateSystems;
import org.tanku.survey.layer.DatumShift;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the sender of a map file says about it (地图文件说明表单), as it was typed.
///
/// @param system a code of the EPSG registry; empty: as the file says
/// @param column the columns of the layer, and `meaning` beside each
/// @param parameter the seven of another datum, in the order of [DatumShift]
record MapChoiceForm(
        @Nullable String layer,
        @Nullable String encoding,
        @Nullable String system,
        @Nullable Boolean notShifted,
        @Nullable List<String> column,
        @Nullable List<String> meaning,
        @Nullable List<String> parameter,
        @Nullable String convention,
        @Nullable String source,
        @Nullable String go) {
    private static final int PARAMETERS = 7;

    /// Shows the page again instead of checking: another layer was chosen.
    boolean isLookOnly() {
        return "look".equals(go);
    }

    /// The message that names what cannot be used, if anything cannot.
    Optional<String> unusable() {
        if (!encodingName().isEmpty() && !isCharset(encodingName())) {
            return Optional.of("land.map.refused.ENCODING_UNKNOWN");
        }
        if (!text(system).isEmpty() && epsg().isEmpty()) {
            return Optional.of("land.map.refused.SYSTEM_UNKNOWN");
        }
        return hasParameters() && shift().isEmpty()
                ? Optional.of("land.map.refused.PARAMETERS_INCOMPLETE")
                : Optional.empty();
    }

    /// Only when nothing is [#unusable].
    MapDraft.Choices choices(MapDraft draft) {
        return new MapDraft.Choices(
                text(layer),
                encodingName(),
                epsg().orElse(0),
                Boolean.TRUE.equals(notShifted),
                shift().stream().toList(),
                draft.choices().repaired(),
                columns());
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        if (column != null && meaning != null && column.size() == meaning.size()) {
            for (int i = 0; i < column.size(); i++) {
                String name = column.get(i);
                String key = meaning.get(i);
                if (KnownHeading.of(name, key).isPresent()) {
                    columns.put(name, key);
                }
            }
        }
        return columns;
    }

    private String encodingName() {
        return text(encoding);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    private Optional<Integer> epsg() {
        String digits = text(system).replaceFirst("(?i)^EPSG:", "").strip();
        if (!digits.matches("[0-9]{4,6}")) {
            return Optional.empty();
        }
        int code = Integer.parseInt(digits);
        CoordinateSystem known = CoordinateSystems.ofEpsg(code);
        return known instanceof CoordinateSystem.Geographic
                        || known instanceof CoordinateSystem.TransverseMercator
                ? Optional.of(code)
                : Optional.empty();
    }

    private boolean hasParameters() {
        return parameter != null && parameter.stream().anyMatch(each -> !each.isBlank());
    }

    private Optional<DatumShift> shift() {
        if (parameter == null
                || parameter.size() != PARAMETERS
                || text(source).isEmpty()
                || text(convention).isEmpty()) {
            return Optional.empty();
        }
        try {
            List<Double> numbers =
                    parameter.stream().map(each -> Double.valueOf(each.strip())).toList();
            return Optional.of(
                    new DatumShift(
                            numbers.get(0),
                            numbers.get(1),
                            numbers.get(2),
                            numbers.get(3),
                            numbers.get(4),
                            numbers.get(5),
                            numbers.get(6),
                            DatumShift.Convention.valueOf(text(convention)),
                            text(source)));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
