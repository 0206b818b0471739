package org.tanku.platform.land.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.survey.KnownHeading;
import org.tanku.survey.StandField;
import org.tanku.survey.layer.CoordinateSystem;
import org.tanku.survey.layer.CoordinateSystems;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of the import of maps (地图导入用语): what a column may mean, what coordinates may be.
@Component
class MapWords {
    private static final int CGCS2000 = 4490;
    private static final int WGS_84 = 4326;

    /// What a select offers: its value, and its words.
    record Choice(String value, String words) {}

    private final MessageSource messages;

    MapWords(MessageSource messages) {
        this.messages = messages;
    }

    /// All meanings of a column, the last to leave it alone.
    List<Choice> meanings(Locale locale) {
        return KnownHeading.choices("").stream()
                .map(each -> new Choice(each.key(), meaning(each, locale)))
                .toList();
    }

    private String meaning(KnownHeading heading, Locale locale) {
        return switch (heading) {
            case KnownHeading.Numbers(_, var field, var unit) ->
                    say(
                            field == StandField.AREA
                                    ? "land.field.area." + unit.name()
                                    : "land.field." + field.key(),
                            locale);
            case KnownHeading.Words(_, var field) -> say("land.field." + field.key(), locale);
            case KnownHeading.LeftAlone _ -> say("land.field.none", locale);
        };
    }

    /// What a field is called, where it is missing.
    String field(StandField field, Locale locale) {
        return field == StandField.AREA
                ? say("land.column.area", locale)
                : say("land.field." + field.key(), locale);
    }

    /// The systems that maps of the province are drawn in, by their codes of the EPSG registry.
    List<Choice> systems(Locale locale) {
        return Stream.of(
                        IntStream.of(CGCS2000, 4527, 4528, 4548, 4549, 4498, 4499, 4509, 4510),
                        IntStream.of(WGS_84, 32650, 32651))
                .flatMapToInt(codes -> codes)
                .mapToObj(code ->
                        new Choice(
                                Integer.toString(code),
                                "EPSG:"
                                        + code
                                        + " · "
                                        + system(CoordinateSystems.ofEpsg(code), locale)))
                .toList();
    }

    String system(CoordinateSystem system, Locale locale) {
        return switch (system) {
            case CoordinateSystem.Geographic(var datum) ->
                    say("land.system.degrees", locale, datum.name().replace('_', ' '));
            case CoordinateSystem.TransverseMercator metres ->
                    say(
                            "land.system.metres",
                            locale,
                            metres.datum().name().replace('_', ' '),
                            Long.toString(Math.round(metres.centralMeridian_deg())),
                            Long.toString(Math.round(metres.falseEasting_m())));
            case CoordinateSystem.OtherDatum other ->
                    say("land.system.other", locale, other.name());
            case CoordinateSystem.NotKnown(var text) -> say("land.system.unknown", locale, text);
            case CoordinateSystem.NotTold() -> say("land.system.none", locale);
        };
    }

    private String say(String key, Locale locale, Object... words) {
        return messages.getMessage(key, words, locale);
    }
}
