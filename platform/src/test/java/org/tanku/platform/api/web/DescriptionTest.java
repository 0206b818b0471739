package org.tanku.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The interface says what it is, wholly and in both languages.
@House
class DescriptionTest {
    @Autowired Catalogue catalogue;
    @Autowired ApiRefusals refusals;
    @LocalServerPort int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void the_description_is_valid_openapi_3_1_in_both_languages() {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(resource("/openapi-3.1/schema.json"));
        for (String language : List.of("zh-CN", "en")) {
            String text =
                    Program.withoutToken(port)
                            .get("/openapi.json", "Accept-Language", language)
                            .text();
            assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
            assertThat(text).contains("\"openapi\":\"3.1.1\"");
        }
        assertThat(schema.validate("{\"openapi\":\"3.1.1\",\"paths\":{\"x\":1}}", InputFormat.JSON))
                .as("a wrong description is found")
                .isNotEmpty();
    }

    @Test
    void every_operation_has_an_id_of_its_own() {
        List<String> ids = catalogue.list().stream().map(Catalogue.Offered::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }

    @Test
    void every_form_of_a_page_has_an_operation_or_a_reason_why_not() {
        Map<String, String[]> listed = new HashMap<>();
        resource("/api/page-actions.csv")
                .lines()
                .filter(line -> line.startsWith("/"))
                .map(line -> line.split(",", 3))
                .forEach(cells -> listed.put(cells[0], cells));
        assertThat(pageActions())
                .as("forms of pages, see page-actions.csv")
                .isEqualTo(new TreeSet<>(listed.keySet()));
        Set<String> operations =
                catalogue.list().stream().map(Catalogue.Offered::id).collect(Collectors.toSet());
        listed.values()
                .forEach(cells -> {
                    if (cells[1].equals("-")) {
                        assertThat(cells[2]).as(cells[0]).isNotBlank();
                    } else {
                        assertThat(operations).as(cells[0]).contains(cells[1]);
                    }
                });
    }

    @Test
    void every_refusal_of_an_operation_has_a_page_that_tells_it_in_both_languages() {
        for (String language : List.of("zh-CN", "en")) {
            Visitor reader = Visitor.at(port);
            String page = reader.get("/api/problems?lang=" + language).body();
            for (ProblemType type : ProblemType.listAll()) {
                assertThat(page).contains("id=\"" + type.slug() + "\"");
            }
            assertThat(page).doesNotContain("??").doesNotContain("{0");
        }
        var one = Visitor.at(port).get("/api/problems/registry/maker-cannot-check?lang=en");
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.body()).contains("Who proposed cannot check");
        assertThat(Visitor.at(port).get("/api/problems/registry/nothing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_breaks_inside_is_told_without_its_inside() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        refusals.refuse(
                new IllegalStateException("secret"), new MockHttpServletRequest(), response);
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString())
                .contains("FAULT_OF_THE_HOUSE")
                .doesNotContain("secret");
        assertThat(ProblemType.of(DoorRefusal.JOURNAL_IS_BROKEN).status()).isEqualTo(409);
    }

    @Test
    void the_page_of_the_interface_tells_every_operation() {
        for (String language : List.of("zh-CN", "en")) {
            String page = Visitor.at(port).get("/api?lang=" + language).body();
            for (Catalogue.Offered each : catalogue.list()) {
                assertThat(page).contains("id=\"" + each.id() + "\"");
            }
            assertThat(page).doesNotContain("??");
        }
    }

    private Set<String> pageActions() {
        Set<String> found = new TreeSet<>();
        mappings.getHandlerMethods()
                .forEach((info, method) -> {
                    boolean page =
                            method.getBeanType().getPackageName().startsWith("org.tanku")
                                    && !method.getBeanType().isAnnotationPresent(ApiResource.class);
                    if (page
                            && info.getMethodsCondition()
                                    .getMethods()
                                    .contains(RequestMethod.POST)) {
                        found.addAll(info.getPatternValues());
                    }
                });
        return found;
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(DescriptionTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
