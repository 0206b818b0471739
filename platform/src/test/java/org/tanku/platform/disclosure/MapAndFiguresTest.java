package org.tanku.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanku.platform.party.Region;

import java.util.stream.Stream;

/// What the home page reads from files, without the house.
class MapAndFiguresTest {
    private final ProvinceMap map = new ProvinceMap();
    private final PublishedFigures figures = new PublishedFigures();

    @Test
    void every_county_has_an_outline_and_lies_in_a_city() {
        assertThat(map.counties()).hasSize(84);
        assertThat(map.counties())
                .allSatisfy(county -> {
                    assertThat(map.outline(county))
                            .as(county.chinese())
                            .startsWith("M")
                            .endsWith("z");
                    assertThat(map.cities())
                            .anyMatch(city -> county.code().startsWith(city.code()));
                });
        assertThat(map.cities().stream().mapToInt(city -> map.countiesOf(city).size()).sum())
                .isEqualTo(84);
    }

    @Test
    void every_figure_has_a_source_and_is_about_a_place_on_the_map() {
        assertThat(figures.list())
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.source().chinese()).as(figure.id()).isNotBlank();
                    assertThat(figure.source().english()).as(figure.id()).isNotBlank();
                    assertThat(
                                    Stream.of(Region.PROVINCE.code())
                                                    .anyMatch(figure.place()::equals)
                                            || map.find(figure.place()).isPresent())
                            .as(figure.id())
                            .isTrue();
                });
        assertThat(figures.list().stream().map(PublishedFigure::id)).doesNotHaveDuplicates();
    }

    @Test
    void a_mean_price_is_the_money_over_the_tonnes() {
        for (String product : new String[] {"ffcer", "ticket", "one-yuan"}) {
            double money = figures.get(product + "-money").value().doubleValue();
            double tonnes = figures.get(product + "-traded").value().doubleValue();
            assertThat(figures.get(product + "-price").value().doubleValue())
                    .isEqualTo(Math.round(100 * money / tonnes) / 100.0);
        }
    }
}
