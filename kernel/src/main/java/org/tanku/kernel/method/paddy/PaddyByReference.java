package org.tanku.kernel.method.paddy;

import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.paddy.PaddyProblem.Kind;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.KilogramsMethanePerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rice methane by measured reference fields (参照田实测法), grouped by pattern of cultivation and year.
public final class PaddyByReference {
    private PaddyByReference() {}

    /// What was measured on the reference fields of a pattern in a year (参照田).
    public record ReferenceFields(
            int year,
            CultivationPattern pattern,
            List<Explained<KilogramsMethanePerHectare>> baseline,
            List<Explained<KilogramsMethanePerHectare>> project) {
        public ReferenceFields {
            baseline = List.copyOf(baseline);
            project = List.copyOf(project);
        }
    }

    /// A case with every group's fields and reference fields.
    public record Case(
            PaddyRequest request,
            List<Group> groups,
            Explained<Ratio> deduction,
            List<FieldSeason> leftOut) {
        public Case {
            groups = List.copyOf(groups);
            leftOut = List.copyOf(leftOut);
        }
    }

    record Key(int year, CultivationPattern pattern) {}

    record Group(List<Explained<Hectares>> areas, ReferenceFields reference) {}

    public static Examined<Case, PaddyProblem> resolve(
            PaddyRequest request, List<ReferenceFields> references) {
        FieldInspection inspection = new FieldInspection();
        Map<Key, List<FieldSeason>> byPattern = new LinkedHashMap<>();
        for (FieldSeason each : inspection.followed(request)) {
            byPattern
                    .computeIfAbsent(new Key(each.year(), each.pattern()), _ -> new ArrayList<>())
                    .add(each);
        }
        List<Group> groups = new ArrayList<>();
        byPattern.forEach((key, fields) ->
                reference(key, fields, references, inspection)
                        .map(found -> new Group(areas(fields), found))
                        .ifPresent(groups::add));
        return inspection.problems().isEmpty()
                ? new Examined.Complete<>(
                        new Case(
                                request,
                                groups,
                                inspection.rules().get(request.deduction().row(), PaddyLetters.U_D),
                                inspection.leftOut()))
                : new Examined.Incomplete<>(inspection.problems());
    }

    private static List<Explained<Hectares>> areas(List<FieldSeason> fields) {
        return fields.stream()
                .map(each ->
                        Explained.given(
                                PaddyLetters.A_I,
                                each.area(),
                                Phrase.FIELD_LOG.tell(each.field(), each.when())))
                .toList();
    }

    private static Optional<ReferenceFields> reference(
            Key key,
            List<FieldSeason> fields,
            List<ReferenceFields> references,
            FieldInspection inspection) {
        FieldSeason first = fields.getFirst();
        Optional<ReferenceFields> found =
                references.stream()
                        .filter(each -> key.equals(new Key(each.year(), each.pattern())))
                        .findFirst();
        if (found.isEmpty()) {
            inspection.report(first.field(), Kind.NO_REFERENCE_FIELDS, first.when());
            return Optional.empty();
        }
        int measured = Math.min(found.get().baseline().size(), found.get().project().size());
        long least =
                (long) inspection.rules().get("参照田", PaddyLetters.FIELDS_LEAST).value().value();
        if (measured < least) {
            inspection.report(
                    first.field(), Kind.TOO_FEW_REFERENCE_FIELDS, measured + " < " + least);
        }
        return found;
    }

    /// The reduction of a complete case; leakage is taken as zero by the methodology.
    public static PaddyResult reduction(Case whole) {
        Explained<Ratio> methane = whole.request().potentials().methane();
        List<Explained<TonnesCO2e>> baseline = new ArrayList<>();
        List<Explained<TonnesCO2e>> project = new ArrayList<>();
        for (Group group : whole.groups()) {
            Explained<Hectares> area = ReferenceRoute.AREA.of(group.areas());
            baseline.add(
                    ReferenceRoute.BASELINE_OF_PATTERN.of(
                            mean(group.reference().baseline(), PaddyLetters.EF_BL), area, methane));
            project.add(
                    ReferenceRoute.PROJECT_OF_PATTERN.of(
                            mean(group.reference().project(), PaddyLetters.EF_P), area, methane));
        }
        return new PaddyResult(
                ReferenceRoute.REDUCTION.of(
                        ReferenceRoute.BASELINE.of(baseline),
                        ReferenceRoute.PROJECT.of(project),
                        Explained.given(
                                PaddyLetters.LE, new TonnesCO2e(0), Phrase.LEAKAGE_BY_RULE.tell()),
                        whole.deduction()),
                whole.request().potentials(),
                whole.request().acceptance(),
                whole.leftOut());
    }

    private static Explained<KilogramsMethanePerHectare> mean(
            List<Explained<KilogramsMethanePerHectare>> fields,
            Symbol<KilogramsMethanePerHectare> letter) {
        return ReferenceRoute.MEAN_OF_FIELDS
                .of(fields.stream().map(each -> each.as(PaddyLetters.EF_F)).toList())
                .as(letter);
    }
}
