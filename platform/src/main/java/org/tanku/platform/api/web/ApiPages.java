package org.tanku.platform.api.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tanku.platform.api.Scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The interface as people read it (接口说明页面): every operation, and every kind of problem.
@Controller
class ApiPages {
    /// A field or a parameter.
    ///
    /// @param depth how far inside it stands
    record Line(String name, String type, String meaning, boolean needed, int depth) {}

    record OperationView(
            String id,
            String method,
            String path,
            String summary,
            String scope,
            List<Line> parameters,
            List<Line> request,
            List<Line> response,
            List<ProblemType> refusals) {}

    record Group(String tag, List<OperationView> operations) {}

    private static final int DEEPEST = 3;

    private final Catalogue catalogue;
    private final OpenApi description;
    private final Letter letter;

    ApiPages(Catalogue catalogue, OpenApi description, Letter letter) {
        this.catalogue = catalogue;
        this.description = description;
        this.letter = letter;
    }

    @GetMapping("/api")
    String describe(Model model, Locale language) {
        Map<String, Object> told = description.describe(language);
        List<OperationView> all =
                catalogue.list().stream().map(each -> view(each, told, language)).toList();
        model.addAttribute(
                "groups",
                Catalogue.tags().stream()
                        .map(tag ->
                                new Group(
                                        tag,
                                        all.stream()
                                                .filter(each -> tagOf(each).equals(tag))
                                                .toList()))
                        .toList());
        model.addAttribute("version", OpenApi.VERSION);
        model.addAttribute(
                "home", ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
        return "api/interface";
    }

    @GetMapping("/api/problems")
    String problems(Model model, Locale language) {
        return problems(ProblemType.FAMILIES, model, language);
    }

    @GetMapping("/api/problems/{family}/{name}")
    String problem(
            @PathVariable String family, @PathVariable String name, Model model, Locale language) {
        ProblemType type =
                ProblemType.listAll().stream()
                        .filter(each -> each.slug().equals(family + "/" + name))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("wanted", type.slug());
        return problems(
                List.of(ProblemType.familyOf(type.refusal().getDeclaringClass())), model, language);
    }

    private String problems(List<ProblemType.Family> families, Model model, Locale language) {
        model.addAttribute("families", families);
        model.addAttribute("teller", new Teller(letter, language));
        return "api/problems";
    }

    /// Says what a kind of problem means, without the figures of a case.
    record Teller(Letter letter, Locale language) {
        public String say(ProblemType type) {
            return letter.say(type.words(), language).replaceAll("\\{\\d+[^}]*}+", "…");
        }
    }

    private String tagOf(OperationView view) {
        return catalogue.list().stream()
                .filter(each -> each.id().equals(view.id()))
                .map(Catalogue.Offered::tag)
                .findFirst()
                .orElseThrow();
    }

    private OperationView view(
            Catalogue.Offered offered, Map<String, Object> told, Locale language) {
        Map<?, ?> operation =
                at(told, "paths", offered.path(), offered.method().toLowerCase(Locale.ROOT));
        Scope scope = offered.operation().scope();
        List<Line> request = new ArrayList<>();
        offered.body()
                .ifPresent(
                        body -> fields(schema(told, SchemaDrawing.name(body)), told, 0, request));
        List<Line> response = new ArrayList<>();
        Map<?, ?> answer =
                at(
                        operation,
                        "responses",
                        offered.status(),
                        "content",
                        "application/json",
                        "schema");
        fields(resolved(answer, told), told, 0, response);
        return new OperationView(
                offered.id(),
                offered.method(),
                ApiSecurity.ROOT + offered.path(),
                letter.say("api.operation." + offered.id(), language),
                scope == Scope.PUBLIC_READ ? "" : scope.code(),
                parameters(operation),
                request,
                response,
                offered.refusals());
    }

    private static List<Line> parameters(Map<?, ?> operation) {
        List<Line> lines = new ArrayList<>();
        for (Object each : (List<?>) present(operation, "parameters")) {
            Map<?, ?> parameter = (Map<?, ?>) each;
            if (!parameter.containsKey("$ref")) {
                lines.add(
                        new Line(
                                present(parameter, "name").toString(),
                                present(parameter, "in").toString(),
                                present(parameter, "description").toString(),
                                Boolean.TRUE.equals(parameter.get("required")),
                                0));
            }
        }
        return lines;
    }

    private static void fields(
            Map<?, ?> schema, Map<String, Object> told, int depth, List<Line> lines) {
        if (!schema.containsKey("properties") || depth > DEEPEST) {
            return;
        }
        List<?> needed = schema.get("required") instanceof List<?> list ? list : List.of();
        at(schema, "properties")
                .forEach((name, field) -> {
                    Map<?, ?> kind = (Map<?, ?>) field;
                    lines.add(
                            new Line(
                                    name.toString(),
                                    type(kind),
                                    present(kind, "description").toString(),
                                    needed.contains(name),
                                    depth));
                    Map<?, ?> inside = kind.containsKey("items") ? at(kind, "items") : kind;
                    fields(resolved(inside, told), told, depth + 1, lines);
                });
    }

    private static String type(Map<?, ?> schema) {
        if (schema.get("$ref") instanceof String ref) {
            return ref.substring(ref.lastIndexOf('/') + 1);
        }
        if (schema.containsKey("items")) {
            return type(at(schema, "items")) + " []";
        }
        if (schema.get("enum") instanceof List<?> values) {
            return String.join(" | ", values.stream().map(Object::toString).toList());
        }
        Object kind = present(schema, "type");
        return schema.get("format") instanceof String format ? kind + " " + format : "" + kind;
    }

    private static Map<?, ?> resolved(Map<?, ?> schema, Map<String, Object> told) {
        return schema.get("$ref") instanceof String ref
                ? schema(told, ref.substring(ref.lastIndexOf('/') + 1))
                : schema;
    }

    private static Map<?, ?> schema(Map<String, Object> told, String name) {
        return at(told, "components", "schemas", name);
    }

    private static Map<?, ?> at(Map<?, ?> map, String... way) {
        Map<?, ?> here = map;
        for (String step : way) {
            here = (Map<?, ?>) present(here, step);
        }
        return here;
    }

    private static Object present(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("the description has no " + key);
        }
        return value;
    }
}
