package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.Equations;
import org.tanku.kernel.Methodologies;

class ListingTest {
    private static Screen methods(String... arguments) {
        String[] typed = new String[arguments.length + 1];
        typed[0] = "methods";
        System.arraycopy(arguments, 0, typed, 1, arguments.length);
        return Screen.in(Language.ENGLISH).run(typed);
    }

    @Test
    void every_methodology_and_every_equation_is_listed() {
        Screen screen = methods();
        assertThat(screen.code()).isZero();
        Methodologies.list().forEach(each -> assertThat(screen.out()).contains(each.id() + "  "));
        Equations.list()
                .forEach(each -> assertThat(screen.out()).contains("  " + each.formula().id()));
        assertThat(screen.out()).contains("equations in the catalogue: " + Equations.list().size());
    }

    @Test
    void a_word_leaves_what_it_is_found_in() {
        Screen screen = methods("Culms");
        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .contains("bamboo-biomass-by-culms  biomass of bamboo by the number of culms")
                .contains("province-stock  ")
                .doesNotContain("ar-cm-003");
        assertThat(Screen.in(Language.CHINESE).run("methods", "立竹度").out())
                .contains("由立竹度计算竹林单位面积生物量")
                .doesNotContain("scattered-tree-carbon");
    }

    @Test
    void a_word_that_is_nowhere_is_told() {
        Screen screen = methods("no-such-word");
        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err()).contains("\"no-such-word\"");
    }

    @Test
    void a_methodology_is_told_whole() {
        String told = methods("province-change").out();
        assertThat(told)
                .contains("province-change  Change of the carbon stock of a province")
                .contains("for inventories and plans; makes no units")
                .contains("C_GAIN = V_ALL · GR · SVD · BEF · CF")
                .contains("GR  growth rate of the volume a year, unit 1, from 0 … 1")
                .contains("广东 2015  GR = 0.0961  李洁华等 2018")
                .contains("(found)", "(recalled, medium)")
                .contains("CR  unit 1, required: no public source gives the consumption rate")
                .contains("qt-1-oaks  stock-difference-per-year")
                .contains("expected 280,000 t C/a  holds")
                .contains("19 worked cases, 19 hold.");
    }

    @Test
    void rules_are_told_with_who_decides() {
        Methodologies.list().stream()
                .filter(each -> !each.rules().isEmpty())
                .forEach(each ->
                        assertThat(methods(each.id()).out())
                                .contains(each.rules().getFirst().ask().english()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_methodology_can_be_told_in_both_languages(Language language) {
        Methodologies.list()
                .forEach(each -> {
                    Screen screen = Screen.in(language).run("methods", each.id());
                    assertThat(screen.code()).as(each.id() + screen.err()).isZero();
                    each.parameters().forEach(id -> assertThat(screen.out()).contains(id));
                    assertThat(screen.out()).contains(each.worked());
                });
    }

    @Test
    void an_equation_is_told_with_its_letters_and_its_methodologies() {
        assertThat(methods("area-in-hectares").out())
                .contains("A = A_mu / 15", "A_mu  area of the stand in mu, unit mu, from 0 … +∞")
                .contains("used by: ", ", stock, ", ", province-stock");
    }
}
