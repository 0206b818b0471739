package org.tanku.survey.change;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Years;
import org.tanku.survey.Sentences;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Changes in the reader's language (变化说明): Chinese unless English is asked for.
public final class ChangeWords {
    private static final String BETWEEN = "; ";

    private final Sentences sentences;
    private final boolean english;

    private ChangeWords(Locale locale) {
        sentences = Sentences.of(locale);
        english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    public static ChangeWords in(Locale locale) {
        return new ChangeWords(locale);
    }

    /// The kind of a change in a word or two.
    public String kind(StandChange change) {
        return sentences.say(
                "change."
                        + switch (change) {
                            case StandChange.Unchanged _ -> "unchanged";
                            case StandChange.Redrawn _ -> "redrawn";
                            case StandChange.Recoded _ -> "recoded";
                            case StandChange.MatchedByCodeAlone _ -> "by-code";
                            case StandChange.AreaChanged _ -> "area";
                            case StandChange.Split _ -> "split";
                            case StandChange.Merged _ -> "merged";
                            case StandChange.Rearranged _ -> "rearranged";
                            case StandChange.Gone _ -> "gone";
                            case StandChange.New _ -> "new";
                        });
    }

    /// The whole change in one sentence.
    public String tell(StandChange change) {
        StringBuilder told = new StringBuilder(kind(change)).append(sentences.say("change.colon"));
        told.append(codes(change.earlier()));
        if (!codes(change.earlier()).equals(codes(change.later()))) {
            told.append(" → ").append(codes(change.later()));
        }
        Sums sums = change.sums();
        told.append(BETWEEN)
                .append(
                        sentences.say(
                                "change.registered",
                                decimal(sums.registeredBefore().value()),
                                decimal(sums.registeredAfter().value())));
        if (sums.onGround() instanceof Sums.OnGround.Measured(var was, var is, var both)) {
            told.append(BETWEEN)
                    .append(
                            sentences.say(
                                    "change.drawn",
                                    decimal(was.value()),
                                    decimal(is.value()),
                                    decimal(both.value())));
        }
        for (String more : List.of(county(change), facts(change))) {
            told.append(more.isEmpty() ? "" : BETWEEN).append(more);
        }
        return told.toString();
    }

    private static String codes(List<Stand> stands) {
        return stands.isEmpty()
                ? "–"
                : stands.stream()
                        .map(each -> each.code().toString())
                        .collect(Collectors.joining(" + "));
    }

    /// By which changes of divisions the county was recoded; empty where it was not.
    String county(StandChange change) {
        if (change instanceof StandChange.OneToOne one
                && one.code() instanceof CodeChange.CountyRecoded(var by)) {
            return by.stream().map(this::division).collect(Collectors.joining(BETWEEN));
        }
        return "";
    }

    private String division(Divisions.Change by) {
        return sentences.say(
                by.extent() == Divisions.Extent.WHOLE ? "change.county" : "change.county-part",
                by.earlier(),
                by.earlierName(),
                by.later(),
                by.laterName(),
                Integer.toString(by.year()));
    }

    /// What the survey now says otherwise, before and after; empty where it does not.
    String facts(StandChange change) {
        if (change instanceof StandChange.OneToOne one) {
            return one.facts().stream()
                    .map(each -> fact(each, one.before(), one.after()))
                    .collect(Collectors.joining(BETWEEN));
        }
        return "";
    }

    private String fact(Fact fact, Stand before, Stand after) {
        return sentences.say("change.fact." + fact, value(fact, before), value(fact, after));
    }

    private String value(Fact fact, Stand stand) {
        return switch (fact) {
            case REGISTERED_AREA -> decimal(stand.area().value());
            case LAND_CATEGORY ->
                    english ? stand.landCategory().english() : stand.landCategory().chinese();
            case FOREST_CATEGORY ->
                    english ? stand.forestCategory().english() : stand.forestCategory().chinese();
            case ORIGIN -> english ? stand.origin().english() : stand.origin().chinese();
            case DOMINANT_SPECIES -> stand.dominantSpecies();
            case YOUNGER ->
                    switch (stand.age()) {
                        case Reading.Measured<Years>(var age) -> decimal(age.value());
                        case Reading.NotMeasured<Years> _ -> "–";
                    };
        };
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
