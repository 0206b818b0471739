package org.tanku.kernel.method.paddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.paddy.CultivationPattern.RiceSeason;
import org.tanku.kernel.method.paddy.PaddyByReference.ReferenceFields;
import org.tanku.kernel.method.paddy.PaddyProblem.Kind;
import org.tanku.kernel.quantity.KilogramsMethanePerHectare;
import org.tanku.kernel.trace.Explained;

import java.util.List;
import java.util.stream.DoubleStream;

class PaddyByReferenceTest {
    private static final FieldSeason A = Fields.field("A", RiceSeason.EARLY, 70, 112);
    private static final FieldSeason B = Fields.field("B", RiceSeason.EARLY, 50, 112);
    private static final FieldSeason C = Fields.field("C", RiceSeason.LATE, 80, 112);

    private static List<Explained<KilogramsMethanePerHectare>> fields(double... values) {
        return DoubleStream.of(values)
                .mapToObj(each ->
                        Explained.given(
                                PaddyLetters.EF, new KilogramsMethanePerHectare(each), "chambers"))
                .toList();
    }

    private static Examined<PaddyByReference.Case, PaddyProblem> resolve(
            List<ReferenceFields> references) {
        return PaddyByReference.resolve(Fields.request(A, B, C), references);
    }

    @Test
    void two_patterns_give_worked_example_w04() {
        var whole =
                resolve(
                        List.of(
                                new ReferenceFields(
                                        2025,
                                        A.pattern(),
                                        fields(310, 320, 330),
                                        fields(180, 190, 200)),
                                new ReferenceFields(
                                        2025,
                                        C.pattern(),
                                        fields(260, 260, 260),
                                        fields(150, 160, 170))));
        assertThat(whole).isInstanceOf(Examined.Complete.class);
        if (whole instanceof Examined.Complete<PaddyByReference.Case, PaddyProblem>(var found)) {
            assertThat(PaddyByReference.reduction(found).reduction().value().value())
                    .isCloseTo(660.8, within(1e-9));
        }
    }

    @Test
    void a_pattern_without_reference_fields_or_with_two_is_refused() {
        var refused =
                resolve(
                        List.of(
                                new ReferenceFields(
                                        2025, A.pattern(), fields(310, 320, 330), fields(1, 2)),
                                new ReferenceFields(
                                        2024, C.pattern(), fields(1, 2, 3), fields(1, 2, 3))));
        assertThat(refused)
                .isEqualTo(
                        new Examined.Incomplete<>(
                                List.of(
                                        new PaddyProblem(
                                                "A", Kind.TOO_FEW_REFERENCE_FIELDS, "2 < 3"),
                                        new PaddyProblem(
                                                "C", Kind.NO_REFERENCE_FIELDS, "2025 晚稻"))));
    }
}
