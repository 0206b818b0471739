package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.survey.Problem;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class DbfTableTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir Path folder;

    private DbfTable.Opening opening(byte[] dbf, String cpg) throws IOException {
        Path file = Files.write(folder.resolve("a.dbf"), dbf);
        return DbfTable.open(new LayerPart("a.dbf", file), cpg);
    }

    private DbfTable open(ShapefileBytes bytes, String... cpg) throws IOException {
        DbfTable.Opening opening = opening(bytes.dbf(), cpg.length == 0 ? "" : cpg[0]);
        assertThat(opening).isInstanceOf(DbfTable.Opening.Open.class);
        return ((DbfTable.Opening.Open) opening).table();
    }

    private static Map<String, String> first(DbfTable table) throws IOException {
        try (DbfTable.Rows rows = table.rows()) {
            return ((DbfTable.Row.Values) rows.next()).attributes();
        }
    }

    private static ShapefileBytes stand(Charset charset) {
        return new ShapefileBytes()
                .in(charset)
                .column("YOU_SHI_SZ", 'C', 20)
                .column("小班号", 'C', 20)
                .column("YU_BI_DU", 'N', 6)
                .row("马尾松", "大田县均溪镇第三小班", "0.70");
    }

    private static TextCoding coding(Charset charset, boolean sure, TextCoding.Evidence by) {
        return new TextCoding(charset, sure, by);
    }

    @Test
    void gbk_without_a_cpg_is_recognised_in_names_and_values() throws IOException {
        DbfTable table = open(stand(GBK));
        assertThat(table.coding()).isEqualTo(coding(GB18030, true, TextCoding.Evidence.BYTES));
        assertThat(table.columns()).containsExactly("YOU_SHI_SZ", "小班号", "YU_BI_DU");
        assertThat(first(table))
                .containsExactly(
                        entry("YOU_SHI_SZ", "马尾松"),
                        entry("小班号", "大田县均溪镇第三小班"),
                        entry("YU_BI_DU", "0.70"));
    }

    @Test
    void utf_8_without_a_cpg_is_recognised_and_a_cut_character_is_dropped() throws IOException {
        DbfTable table = open(stand(StandardCharsets.UTF_8));
        assertThat(table.coding())
                .isEqualTo(coding(StandardCharsets.UTF_8, true, TextCoding.Evidence.BYTES));
        assertThat(first(table)).containsEntry("小班号", "大田县均溪镇");
    }

    @Test
    void few_characters_that_are_both_are_not_sure() throws IOException {
        ShapefileBytes both = new ShapefileBytes().in(GBK).column("A", 'C', 4).row("通通");
        assertThat(open(both).coding().sure()).isFalse();
        assertThat(first(open(both).with(GBK))).containsExactly(entry("A", "通通"));
        assertThat(open(both).with(GBK).coding())
                .isEqualTo(coding(GBK, true, TextCoding.Evidence.CHOSEN));
    }

    @Test
    void a_cpg_is_believed_before_the_language_byte_and_that_before_the_bytes() throws IOException {
        for (String utf8 : List.of("UTF-8", "utf8\n", "65001", "CP65001")) {
            assertThat(open(stand(StandardCharsets.UTF_8).language(0x4D), utf8).coding())
                    .as(utf8)
                    .isEqualTo(coding(StandardCharsets.UTF_8, true, TextCoding.Evidence.CPG));
        }
        for (String gbk :
                List.of("GBK", "936", "CP936", "ANSI 936", "GB2312", "GB18030", "LDID/77")) {
            assertThat(open(stand(GBK), gbk).coding())
                    .as(gbk)
                    .isEqualTo(coding(GB18030, true, TextCoding.Evidence.CPG));
        }
        assertThat(open(stand(GBK).language(0x4D)).coding())
                .isEqualTo(coding(GB18030, true, TextCoding.Evidence.LANGUAGE_BYTE));
        Charset big5 = Charset.forName("Big5");
        ShapefileBytes taiwan = new ShapefileBytes().in(big5).column("A", 'C', 8).row("樹種");
        assertThat(open(taiwan, "950").coding())
                .isEqualTo(coding(big5, true, TextCoding.Evidence.CPG));
        assertThat(first(open(taiwan.language(0x4F)))).containsExactly(entry("A", "樹種"));
    }

    @Test
    void a_cpg_that_the_bytes_contradict_or_nobody_knows_is_passed_over() throws IOException {
        assertThat(open(stand(GBK), "UTF-8").coding())
                .isEqualTo(coding(GB18030, false, TextCoding.Evidence.BYTES));
        assertThat(open(stand(GBK), "?!").coding())
                .isEqualTo(coding(GB18030, true, TextCoding.Evidence.BYTES));
        assertThat(open(stand(GBK), "UTF-16").coding().charset()).isEqualTo(GB18030);
    }

    @Test
    void a_language_byte_for_gbk_over_text_in_utf_8_is_not_sure() throws IOException {
        ShapefileBytes both =
                new ShapefileBytes()
                        .in(StandardCharsets.UTF_8)
                        .column("A", 'C', 12)
                        .row("小班")
                        .language(0x4D);
        assertThat(open(both).coding())
                .isEqualTo(coding(GB18030, false, TextCoding.Evidence.LANGUAGE_BYTE));
    }

    @Test
    void western_text_is_never_sure() throws IOException {
        Charset western = Charset.forName("windows-1252");
        ShapefileBytes danish =
                new ShapefileBytes().in(western).column("A", 'C', 12).row("på græs");
        assertThat(open(danish).coding())
                .isEqualTo(coding(western, false, TextCoding.Evidence.BYTES));
        assertThat(open(danish.language(3)).coding().sure()).isFalse();
        ShapefileBytes likeGbk = new ShapefileBytes().in(western).column("A", 'C', 12).row("græs");
        assertThat(open(likeGbk).coding())
                .isEqualTo(coding(GB18030, false, TextCoding.Evidence.BYTES));
        assertThat(open(likeGbk).with(western).preview(5)).containsExactly(List.of("græs"));
    }

    @Test
    void plain_letters_are_sure_in_any_coding() throws IOException {
        ShapefileBytes plain = new ShapefileBytes().column("A", 'C', 4).row("abc");
        assertThat(open(plain).coding().sure()).isTrue();
    }

    @Test
    void values_are_texts_and_what_is_empty_is_not_there() throws IOException {
        ShapefileBytes bytes =
                new ShapefileBytes()
                        .column("D1", 'D', 8)
                        .column("D2", 'D', 8)
                        .column("D3", 'D', 8)
                        .column("N1", 'N', 8)
                        .column("N2", 'N', 8)
                        .column("N3", 'F', 24)
                        .column("N4", 'F', 24)
                        .column("N5", 'F', 9)
                        .column("L1", 'L', 1)
                        .column("L2", 'L', 1)
                        .column("C1", 'C', 8)
                        .column("C2", 'C', 8)
                        .column("I1", 'I', 4)
                        .column("M1", 'M', 10)
                        .row(
                                "20250630",
                                "00000000",
                                "x",
                                "    1.50",
                                "********",
                                " 1.234000000000e+003",
                                "1e999999999",
                                "1.5e-3",
                                "T",
                                "?",
                                " a b",
                                "\0zzz",
                                "\1\0\0\0",
                                "12");
        DbfTable table = open(bytes);
        assertThat(table.columns()).doesNotContain("M1").hasSize(13);
        assertThat(first(table))
                .containsExactly(
                        entry("D1", "2025-06-30"),
                        entry("D3", "x"),
                        entry("N1", "1.50"),
                        entry("N3", "1234"),
                        entry("N4", "1e999999999"),
                        entry("N5", "0.0015"),
                        entry("L1", "T"),
                        entry("C1", " a b"),
                        entry("I1", "1"));
    }

    @Test
    void columns_of_one_name_are_told_apart() throws IOException {
        ShapefileBytes bytes =
                new ShapefileBytes()
                        .column("A", 'C', 2)
                        .column("A", 'C', 2)
                        .column("", 'C', 2)
                        .row("1", "2", "3");
        assertThat(open(bytes).columns()).containsExactly("A", "A_2", "_3");
        assertThat(first(open(bytes))).containsValues("1", "2", "3");
    }

    @Test
    void text_of_another_coding_is_named_with_its_column() throws IOException {
        ShapefileBytes bytes = stand(GBK);
        bytes.polygon(5, ShapefileBytes.square(0, 0, 1)).write(folder, "b");
        ShapefileLayers source = ShapefileLayers.open(folder.resolve("b.shp"));
        assertThat(source.coding("b").orElseThrow().sure()).isTrue();
        Taken heard = Taken.from(source.with("b", StandardCharsets.UTF_8), "b");
        assertThat(heard.features).isEmpty();
        assertThat(heard.kinds()).containsExactly(Problem.Kind.LAYER_TEXT_UNREADABLE);
        assertThat(heard.problems.getFirst().column()).isEqualTo("YOU_SHI_SZ");
        assertThat(heard.problems.getFirst().tell(Locale.ENGLISH)).contains("UTF-8");
        assertThat(source.preview("b", GBK, 1).getFirst()).contains("马尾松", "0.70");
    }

    @Test
    void a_head_that_does_not_fit_the_file_is_refused() throws IOException {
        byte[] valid = stand(GBK).dbf();
        byte[] longHead = valid.clone();
        longHead[9] = (byte) 0xFF;
        byte[] noRecord = valid.clone();
        noRecord[10] = 0;
        byte[] shortRecord = valid.clone();
        shortRecord[10]--;
        byte[] noColumn = valid.clone();
        noColumn[32] = 13;
        for (byte[] bad : List.of(longHead, noRecord, shortRecord, noColumn, new byte[32])) {
            DbfTable.Opening opening = opening(bad, "");
            assertThat(opening).isInstanceOf(DbfTable.Opening.Refused.class);
            assertThat(((DbfTable.Opening.Refused) opening).problem().kind())
                    .isEqualTo(Problem.Kind.MAP_DAMAGED);
        }
    }

    @Test
    void a_count_of_two_thousand_million_records_sets_nothing_aside() throws IOException {
        byte[] dbf = stand(GBK).dbf();
        dbf[7] = 0x77;
        DbfTable.Opening opening = opening(dbf, "");
        DbfTable table = ((DbfTable.Opening.Open) opening).table();
        assertThat(table.records()).isEqualTo(0x77000001L);
        try (DbfTable.Rows rows = table.rows()) {
            rows.next();
            assertThat(rows.hasNext()).isFalse();
        }
    }
}
