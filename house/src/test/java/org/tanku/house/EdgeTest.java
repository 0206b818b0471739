package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgeTest {
    @Test
    void roots_import_no_framework_and_nobody_imports_generated_code() {
        Fault.none(HouseFiles.Java.ALL, Edges::imports);
    }

    @Test
    void nothing_is_wired_at_a_distance() {
        Fault.none(HouseFiles.Java.ALL, Edges::wiring);
    }

    @Test
    void the_clock_is_handed_in() {
        Fault.none(HouseFiles.Java.ALL, Edges::machineTime);
    }

    @Test
    void optional_is_a_return_type_only() {
        Fault.none(HouseFiles.Java.ALL, Edges::optionals);
    }

    @Test
    void spring_in_a_root_is_caught() {
        String text = "import org.springframework.stereotype.Service;\nclass A {}";
        assertThat(Edges.imports(JavaText.of("ledger/src/main/java/A.java", text))).hasSize(1);
        assertThat(Edges.imports(JavaText.of("platform/src/main/java/A.java", text))).isEmpty();
        String sql = "import java.sql.ResultSet;\nclass A {}";
        String layer = "survey/src/main/java/org/tanku/survey/layer/";
        assertThat(Edges.imports(JavaText.of(layer + "A.java", sql))).hasSize(1);
        assertThat(Edges.imports(JavaText.of(layer + "ForeignDatabase.java", sql))).isEmpty();
        String lombok = "import lombok.Builder;\nclass A {}";
        assertThat(Edges.imports(JavaText.of("platform/src/main/java/A.java", lombok))).hasSize(1);
    }

    @Test
    void field_injection_is_caught() {
        assertThat(Edges.wiring(main("class A { @Autowired B b; }"))).hasSize(1);
        assertThat(Edges.wiring(main("class A { A(@Value(\"${x}\") B b) {} }"))).hasSize(1);
        assertThat(Edges.wiring(main("@Service class A { A(B b) {} }"))).isEmpty();
    }

    @Test
    void a_look_at_the_machines_clock_is_caught() {
        assertThat(Edges.machineTime(main("class A { Object a = Instant.now(); }"))).hasSize(1);
        assertThat(Edges.machineTime(main("class A { Object a = LocalDate.now(); }"))).hasSize(1);
        assertThat(Edges.machineTime(main("class A { Object a = Instant.now(clock); }"))).isEmpty();
    }

    @Test
    void an_optional_that_is_held_or_taken_is_caught() {
        assertThat(Edges.optionals(main("class A { Optional<B> b; }"))).hasSize(1);
        assertThat(Edges.optionals(main("record A(Optional<B> b) {}"))).isNotEmpty();
        assertThat(Edges.optionals(main("class A { void a(Optional<B> b) {} }"))).hasSize(1);
        assertThat(Edges.optionals(main("class A { Optional<B> a() { return b; } }"))).isEmpty();
        assertThat(Edges.optionals(main("class A { void a(@RequestParam Optional<B> b) {} }")))
                .isEmpty();
    }

    private static JavaText main(String text) {
        return JavaText.of("platform/src/main/java/A.java", text);
    }
}
