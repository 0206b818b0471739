package org.tanku.survey.cadtrust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.survey.cadtrust.CadTrustModel.Field;
import org.tanku.survey.cadtrust.CadTrustProblem.Kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class CadTrustCheckTest {
    @Test
    void the_model_is_whole_in_itself() {
        CadTrustModel model = CadTrustModel.published();
        assertThat(model.tables())
                .hasSize(15)
                .startsWith("program", "methodology")
                .endsWith("issuance", "unit", "unit_label");
        for (String table : model.tables()) {
            assertThat(model.fields(table).getFirst().kind())
                    .as(table)
                    .isEqualTo(CadTrustModel.Kind.ID);
            for (Field field : model.fields(table)) {
                switch (field.kind()) {
                    case PICK, PICKS ->
                            assertThat(model.list(field.list())).as(field.name()).isNotEmpty();
                    case REFERENCE -> assertThat(model.tables()).contains(field.list());
                    default -> assertThat(field.list()).as(field.name()).isEmpty();
                }
            }
        }
        assertThat(model.list("body")).hasSize(58);
        assertThat(model.list("unit_status")).hasSize(8).contains("Held").doesNotContain("Active");
    }

    @Test
    void tables_in_order_have_no_problem() {
        assertThat(CadTrustCheck.of(MadeUpTables.good().tables())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "project, projectName, '', FIELD_EMPTY",
        "project, projectColour, green, FIELD_UNKNOWN",
        "project, cadTrustProjectId, P-1, NOT_AN_ID",
        "project, projectLink, somewhere, NOT_AN_ADDRESS",
        "project, projectStatusDate, 31.1.2026, NO_SUCH_DAY",
        "unit, unitVintageYear, 24, NO_SUCH_YEAR",
        "estimation, estimationUnitCount, -1, NO_NUMBER",
        "unit, unitStatus, Active, NOT_IN_THE_LIST",
        "project, projectSector, Agriculture; Forestry, NOT_IN_THE_LIST",
        "unit, unitCount, 59, UNITS_DIFFER_FROM_BLOCK",
        "issuance, cadTrustLocationId, 00000000-0000-0000-0000-00000000ffff, REFERS_TO_NOTHING"
    })
    void a_cell_that_does_not_fit_is_told_by_name(
            String table, String field, String cell, Kind kind) {
        assertThat(CadTrustCheck.of(MadeUpTables.good().with(table, 1, field, cell).tables()))
                .extracting(
                        CadTrustProblem::table,
                        CadTrustProblem::row,
                        CadTrustProblem::field,
                        CadTrustProblem::kind)
                .contains(tuple(table, 1, field, kind));
    }

    @Test
    void an_id_that_stands_twice_and_a_table_that_is_not_there_are_told() {
        MadeUpTables made =
                MadeUpTables.good().with("unit", 2, "cadTrustUnitId", MadeUpTables.id(10));
        made.add("forest", "name", "x");
        assertThat(CadTrustCheck.of(made.tables()))
                .extracting(CadTrustProblem::kind)
                .containsExactlyInAnyOrder(Kind.ID_USED_TWICE, Kind.TABLE_UNKNOWN);
    }

    @Test
    void blocks_of_one_issuance_must_not_overlap() {
        CadTrustTables tables =
                MadeUpTables.good()
                        .with("unit", 2, "unitStartBlock", "60")
                        .with("unit", 2, "unitCount", "41")
                        .tables();
        assertThat(CadTrustCheck.of(tables))
                .extracting(CadTrustProblem::row, CadTrustProblem::kind)
                .containsExactly(tuple(2, Kind.UNITS_OVERLAP));
    }

    @Test
    void a_split_has_two_parts_at_least_and_keeps_the_count() {
        Map<String, String> source = Map.of("unitCount", "100");
        Map<String, String> part = Map.of("unitCount", "60");
        assertThat(CadTrustCheck.ofSplit(source, List.of(source)))
                .extracting(CadTrustProblem::kind)
                .containsExactly(Kind.SPLIT_INTO_FEWER_THAN_TWO);
        assertThat(CadTrustCheck.ofSplit(source, List.of(part, part)))
                .extracting(CadTrustProblem::kind)
                .containsExactly(Kind.SPLIT_LOSES_OR_GAINS_UNITS);
        assertThat(CadTrustCheck.ofSplit(source, List.of(part, Map.of("unitCount", "40"))))
                .isEmpty();
    }

    @Test
    void every_kind_has_a_sentence_in_both_languages() {
        for (Kind kind : Kind.values()) {
            CadTrustProblem problem = new CadTrustProblem("unit", 1, "unitCount", "x", kind, "y");
            assertThat(problem.tell(Locale.CHINESE)).startsWith("表 unit，第 1 行，unitCount");
            assertThat(problem.tell(Locale.ENGLISH)).startsWith("Table unit, row 1, unitCount");
        }
    }
}
