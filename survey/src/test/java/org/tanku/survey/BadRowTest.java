package org.tanku.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

class BadRowTest {
    private static final TableForm TREES = TableForm.get("trees");

    @Test
    void a_bad_row_is_told_with_its_place_in_the_language_of_the_reader() {
        byte[] file = "样地号,样木号,树种,胸径,树高\n1-01,1,杉木,很粗,12\n".getBytes(StandardCharsets.UTF_8);
        RowProblem problem = FormTable.read(file, TREES).problems().getFirst();
        BadRow chinese = BadRow.of(problem, Locale.CHINESE);

        assertThat(chinese.row()).isEqualTo(2);
        assertThat(chinese.column()).isEqualTo("胸径");
        assertThat(chinese.found()).isEqualTo("很粗");
        assertThat(chinese.expected()).isEqualTo(problem.expected().tell(Locale.CHINESE));
        assertThat(BadRow.of(problem, Locale.ENGLISH).expected())
                .isEqualTo(problem.expected().tell(Locale.ENGLISH))
                .isNotEqualTo(chinese.expected());
    }

    @Test
    void a_column_is_named_in_chinese_unless_english_is_asked_for() {
        FormColumn breast = TREES.getColumn("dbh");

        assertThat(breast.heading(Locale.UK)).isEqualTo("dbh_cm");
        assertThat(breast.heading(Locale.SIMPLIFIED_CHINESE)).isEqualTo("胸径（厘米）");
        assertThat(breast.heading(Locale.FRENCH)).isEqualTo("胸径（厘米）");
    }
}
