package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class PlaceTest {
    private static final String MAPPING_FILE = "stand-columns.csv";

    @Test
    void no_folder_and_no_registry_of_one_machine_is_named() {
        Fault.none(HouseFiles.texts(), each -> Places.machineIn(each, HouseFiles.read(each)));
    }

    @Test
    void pinyin_stays_at_the_door() {
        String mapping =
                HouseFiles.ending(MAPPING_FILE).stream()
                        .map(HouseFiles::read)
                        .collect(Collectors.joining("\n"));
        Set<String> names = Places.pinyinNames(mapping);
        List<String> inside =
                HouseFiles.ending(".java", ".sql", ".html", ".js", ".properties").stream()
                        .filter(each -> !each.startsWith("survey/src/test/"))
                        .filter(each -> !each.startsWith("house/"))
                        // the help at the door names the columns that a file may have
                        .filter(each -> !each.contains("/messages/land"))
                        .toList();
        Fault.none(inside, each -> Places.pinyinIn(each, HouseFiles.read(each), names));
    }

    @Test
    void a_machines_folder_is_caught_on_each_system() {
        assertThat(machine("cd /ro" + "ot/tanku")).hasSize(1);
        assertThat(machine("see /ho" + "me/lin/notes.txt")).hasSize(1);
        assertThat(machine("\"/t" + "mp/w\"")).hasSize(1);
        assertThat(machine("C:\\Us" + "ers\\lin")).hasSize(1);
        assertThat(machine("${TMPDIR:-/t" + "mp}/tanku and th:href=\"@{/projects/home}\""))
                .isEmpty();
        assertThat(machine("works as root; POST /accounts/{id}/retire")).isEmpty();
    }

    @Test
    void a_private_registry_is_caught() {
        assertThat(machine("<url>https://nex" + "us.example.org/maven</url>")).hasSize(1);
        assertThat(machine("<url>https://example.org/maven</url>")).isEmpty();
    }

    @Test
    void a_survey_column_inside_the_house_is_caught() {
        Set<String> names = Places.pinyinNames("dominant_species,优势树种,YOU_SHI_SZ,ZHU_BAN_HAO");
        assertThat(Places.pinyinIn("A.java", "row.get(\"ZHU_BAN_HAO\")", names)).hasSize(1);
        assertThat(Places.pinyinIn("a.sql", "YU_BI_DU numeric", names)).hasSize(1);
        assertThat(Places.pinyinIn("A.java", "PUBLIC_WELFARE, CHINESE_FIR", names)).isEmpty();
    }

    private static List<Fault> machine(String text) {
        return Places.machineIn("a.txt", text);
    }
}
