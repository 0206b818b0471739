package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class GlossaryTest {
    private static final String TABLE =
            """
            | English | code | 中文 | meaning | built |
            |---|---|---|---|---|
            | canopy density | `CanopyDensity` | 郁闭度 | share of ground | yes |
            | public-welfare forest | `PUBLIC_WELFARE` | 公益林 | kept for good | yes |
            | dominant species | `dominantSpecies` | 优势树种 | largest share | yes |
            | AR-CM-003 | `arcm003` | 森林经营碳汇项目方法学 | of 2014 | yes |
            | trade | `Trade` | 成交 | agreed deal | – |
            | carbon sink | – | 碳汇 | prose only | – |
            """;
    private static final String CODE =
            """
            /// How much of the ground the crowns cover (郁闭度).
            record CanopyDensity(double value) {}
            enum ForestCategory {
                /// Kept for good (公益林).
                PUBLIC_WELFARE
            }
            /// A stand with its dominant species (小班, 优势树种).
            record Stand(String dominantSpecies) {}
            """;
    private static final String SIGN = "/// Forest management (森林经营碳汇项目方法学).\npackage a.arcm003;";

    @Test
    void every_built_term_is_found_in_the_code_with_its_chinese() {
        Glossary glossary = new Glossary(HouseFiles.Java.ALL);
        Fault.none(Glossary.terms(HouseFiles.read("GLOSSARY.md")), glossary::notBuilt);
    }

    @Test
    void every_term_found_in_the_code_is_marked_built() {
        Glossary glossary = new Glossary(HouseFiles.Java.ALL);
        Fault.none(Glossary.terms(HouseFiles.read("GLOSSARY.md")), glossary::notSaid);
    }

    @Test
    void the_table_is_read_whole() {
        assertThat(Glossary.terms(HouseFiles.read("GLOSSARY.md"))).hasSizeGreaterThan(100);
        assertThat(Glossary.terms(TABLE)).hasSize(5);
    }

    @Test
    void terms_that_stand_in_the_code_pass() {
        assertThat(notBuilt(CODE)).isEmpty();
    }

    @Test
    void a_term_that_is_not_in_the_code_is_caught() {
        assertThat(notBuilt(CODE.replace("record CanopyDensity", "record CrownCover"))).hasSize(1);
        assertThat(notBuilt(CODE.replace("PUBLIC_WELFARE", "PUBLIC"))).hasSize(1);
        assertThat(notBuilt(CODE.replace("String dominantSpecies", "String species"))).hasSize(1);
    }

    @Test
    void a_doc_without_the_chinese_is_caught() {
        assertThat(notBuilt(CODE.replace("郁闭度", ""))).hasSize(1);
        assertThat(notBuilt(CODE.replace("公益林", "公益"))).hasSize(1);
        assertThat(notBuilt(CODE.replace(", 优势树种", ""))).hasSize(1);
    }

    @Test
    void a_term_that_is_built_without_being_said_is_caught() {
        String trade = "/// An agreed deal (成交).\nrecord Trade() {}";
        Glossary glossary = new Glossary(List.of(main("A.java", trade)));
        assertThat(Glossary.terms(TABLE).stream().map(glossary::notSaid).flatMap(List::stream))
                .singleElement()
                .extracting(Fault::line)
                .isEqualTo(7);
    }

    private static List<Fault> notBuilt(String code) {
        Glossary glossary =
                new Glossary(List.of(main("A.java", code), main("package-info.java", SIGN)));
        return Glossary.terms(TABLE).stream()
                .map(glossary::notBuilt)
                .flatMap(List::stream)
                .toList();
    }

    private static JavaText main(String file, String text) {
        return JavaText.of("kernel/src/main/java/a/" + file, text);
    }
}
