package org.tanku.platform.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

class SpeciesListTest {
    /// One syllable of Mandarin without its tone.
    private static final String SYLLABLE =
            "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
                    + "(?:a|o|e|i|u|v|ai|ei|ui|ao|ou|iu|ie|ve|ue|er|an|en|in|un|ang|eng|ing|ong"
                    + "|ia|ian|iang|iao|iong|ua|uai|uan|uang|uo)";

    private final List<SpeciesList.Species> list = new SpeciesList().list();

    private static List<NamedCsvRecord> parameters(String set) throws IOException {
        String file = "/parameters/" + set + ".csv";
        try (InputStream in =
                        Objects.requireNonNull(
                                SpeciesListTest.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
            return reader.stream().toList();
        }
    }

    @Test
    void each_name_has_a_syllable_for_each_character_and_stands_once() {
        assertThat(list)
                .allSatisfy(species -> {
                    String[] syllables = species.pinyin().split(" ");
                    assertThat(syllables).as(species.name()).hasSize(species.name().length());
                    assertThat(syllables)
                            .as(species.name())
                            .allMatch(each -> each.matches(SYLLABLE));
                });
        assertThat(list).extracting(SpeciesList.Species::name).doesNotHaveDuplicates();
    }

    @Test
    void a_character_is_read_the_same_way_wherever_it_stands() {
        Set<String> readings = new HashSet<>();
        for (SpeciesList.Species species : list) {
            String[] syllables = species.pinyin().split(" ");
            for (int at = 0; at < syllables.length; at++) {
                readings.add(species.name().charAt(at) + " " + syllables[at]);
            }
        }
        assertThat(readings.stream().map(each -> each.charAt(0)).distinct().count())
                .isEqualTo(readings.size());
    }

    @ParameterizedTest
    @CsvSource({
        "杉木, shan mu",
        "苦槠, ku zhu",
        "闽楠, min nan",
        "檫木, cha mu",
        "栎类, li lei",
        "楝树, lian shu",
        "柏木, bai mu",
        "火炬松, huo ju song",
        "栓皮栎, shuan pi li"
    })
    void what_is_often_misread_is_read_right(String name, String pinyin) {
        assertThat(list)
                .filteredOn(each -> each.name().equals(name))
                .singleElement()
                .extracting(SpeciesList.Species::pinyin)
                .isEqualTo(pinyin);
    }

    /// Another way to write a name (杉, 香樟) leads to the row of its name.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "species-groups@2026-1",
                "tree-volume-species-groups@2026-1",
                "tree-allometry-species-groups@2026-1",
                "volume-biomass-species-groups@2026-1"
            })
    void every_species_that_the_parameter_tables_map_is_in_the_list(String set) throws IOException {
        Set<String> names =
                list.stream().map(SpeciesList.Species::name).collect(Collectors.toSet());
        Set<String> otherWays = new HashSet<>();
        for (NamedCsvRecord line : parameters("species-groups@2026-1")) {
            if (line.getField("relation").equals("SAME")) {
                otherWays.add(line.getField("species"));
            }
        }
        for (NamedCsvRecord line : parameters(set)) {
            assertThat(names).contains(line.getField("row"));
            boolean another =
                    line.getField("relation").equals("SAME")
                            || otherWays.contains(line.getField("species"));
            if (!another) {
                assertThat(names).contains(line.getField("species"));
            }
        }
    }
}
