package org.tanku.platform.api.web;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanku.platform.api.Scope;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The description of the interface as OpenAPI 3.1 has it (接口描述文件), written from the catalogue in
/// one language.
@Component
class OpenApi {
    private static final String JSON = "application/json";

    /// Grows when something is added; `/api/v2` begins where something is taken away.
    static final String VERSION = "1.1.0";

    private final Catalogue catalogue;
    private final Letter letter;

    OpenApi(Catalogue catalogue, Letter letter) {
        this.catalogue = catalogue;
        this.letter = letter;
    }

    Map<String, Object> describe(Locale language) {
        SchemaDrawing schemas =
                new SchemaDrawing(field -> letter.say("api.field." + field, language));
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Catalogue.Offered each : catalogue.list()) {
            path(paths, each.path())
                    .put(
                            each.method().toLowerCase(Locale.ROOT),
                            operation(each, schemas, language));
        }
        return map(
                "openapi",
                "3.1.1",
                "info",
                map(
                        "title",
                        letter.say("api.title", language),
                        "description",
                        letter.say("api.description", language),
                        "version",
                        VERSION,
                        "license",
                        map("name", "Apache-2.0", "identifier", "Apache-2.0")),
                "servers",
                List.of(map("url", ApiSecurity.ROOT)),
                "tags",
                Catalogue.tags().stream()
                        .map(each ->
                                map(
                                        "name",
                                        each,
                                        "description",
                                        letter.say("api.tag." + each, language)))
                        .toList(),
                "paths",
                paths,
                "components",
                components(schemas, language));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> path(Map<String, Object> paths, String path) {
        return (Map<String, Object>)
                paths.computeIfAbsent(path, _ -> new LinkedHashMap<String, Object>());
    }

    private Map<String, Object> operation(
            Catalogue.Offered offered, SchemaDrawing schemas, Locale language) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("operationId", offered.id());
        told.put("tags", List.of(offered.tag()));
        told.put("summary", letter.say("api.operation." + offered.id(), language));
        Scope scope = offered.operation().scope();
        told.put(
                "security",
                scope == Scope.PUBLIC_READ
                        ? List.of(Map.of(), map("token", List.of()))
                        : List.of(map("token", List.of(scope.code()))));
        told.put("parameters", parameters(offered, schemas, language));
        offered.body()
                .ifPresent(body ->
                        told.put(
                                "requestBody",
                                map(
                                        "required",
                                        true,
                                        "content",
                                        map(JSON, map("schema", schemas.of(body))))));
        told.put("responses", responses(offered, schemas, language));
        if (!offered.refusals().isEmpty()) {
            told.put(
                    "x-problem-types",
                    offered.refusals().stream().map(ProblemType::address).toList());
        }
        return told;
    }

    private List<Object> parameters(
            Catalogue.Offered offered, SchemaDrawing schemas, Locale language) {
        List<Object> told = new ArrayList<>();
        Arrays.stream(offered.handler().getParameters())
                .filter(each ->
                        each.isAnnotationPresent(PathVariable.class)
                                || each.isAnnotationPresent(RequestParam.class))
                .forEach(each -> told.add(parameter(each, schemas, language)));
        if (offered.isPaged()) {
            told.add(component("parameters", "limit"));
            told.add(component("parameters", "cursor"));
        }
        told.add(component("parameters", "language"));
        told.add(component("parameters", offered.isCommand() ? "idempotencyKey" : "ifNoneMatch"));
        if (offered.operation().conditional()) {
            told.add(component("parameters", "ifMatch"));
        }
        return told;
    }

    private Map<String, Object> parameter(
            Parameter parameter, SchemaDrawing schemas, Locale language) {
        RequestParam asked = parameter.getAnnotation(RequestParam.class);
        boolean required =
                asked == null || asked.required() && asked.defaultValue().startsWith("\n\t\t\n");
        return map(
                "name",
                parameter.getName(),
                "in",
                asked == null ? "path" : "query",
                "required",
                required,
                "description",
                letter.say("api.field." + parameter.getName(), language),
                "schema",
                schemas.of(parameter.getType()));
    }

    private Map<String, Object> responses(
            Catalogue.Offered offered, SchemaDrawing schemas, Locale language) {
        Map<String, Object> told = new LinkedHashMap<>();
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("RateLimit", component("headers", "RateLimit"));
        headers.put("RateLimit-Policy", component("headers", "RateLimitPolicy"));
        if (offered.isCommand()) {
            headers.put("Idempotency-Replayed", component("headers", "IdempotencyReplayed"));
        } else {
            headers.put("ETag", component("headers", "ETag"));
        }
        if (offered.isPaged()) {
            headers.put("Link", component("headers", "Link"));
        }
        Operation operation = offered.operation();
        if (operation.creates() || operation.accepts()) {
            headers.put("Location", component("headers", "Location"));
        }
        told.put(
                offered.status(),
                map(
                        "description",
                        letter.say(
                                operation.creates()
                                        ? "api.made"
                                        : operation.accepts() ? "api.accepted" : "api.answered",
                                language),
                        "headers",
                        headers,
                        "content",
                        map(JSON, map("schema", schemas.of(offered.answer())))));
        if (!offered.isCommand()) {
            told.put("304", map("description", letter.say("api.unchanged", language)));
        }
        told.put("default", component("responses", "Problem"));
        return told;
    }

    private Map<String, Object> components(SchemaDrawing schemas, Locale language) {
        Map<String, Object> all = new LinkedHashMap<>(schemas.drawn());
        all.put("Problem", problem(language));
        return map(
                "schemas",
                all,
                "parameters",
                map(
                        "limit",
                        query(
                                "limit",
                                map(
                                        "type",
                                        "integer",
                                        "minimum",
                                        1,
                                        "maximum",
                                        Paging.MOST,
                                        "default",
                                        Paging.USUAL),
                                language),
                        "cursor",
                        query("cursor", map("type", "string"), language),
                        "language",
                        header(HttpHeaders.ACCEPT_LANGUAGE, false, "language", language),
                        "ifNoneMatch",
                        header(HttpHeaders.IF_NONE_MATCH, false, "ifNoneMatch", language),
                        "ifMatch",
                        header(HttpHeaders.IF_MATCH, false, "ifMatch", language),
                        "idempotencyKey",
                        header(Doing.KEY, true, "idempotencyKey", language)),
                "headers",
                headers(language),
                "responses",
                map(
                        "Problem",
                        map(
                                "description",
                                letter.say("api.refused", language),
                                "content",
                                map(
                                        Letter.PROBLEM,
                                        map(
                                                "schema",
                                                map("$ref", "#/components/schemas/Problem"))))),
                "securitySchemes",
                map(
                        "token",
                        map(
                                "type",
                                "http",
                                "scheme",
                                "bearer",
                                "bearerFormat",
                                "tanku_…",
                                "description",
                                letter.say("api.security", language))));
    }

    private Map<String, Object> headers(Locale language) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (String name :
                List.of(
                        "ETag",
                        "Link",
                        "Location",
                        "RateLimit",
                        "RateLimitPolicy",
                        "IdempotencyReplayed")) {
            told.put(
                    name,
                    map(
                            "description",
                            letter.say("api.header." + name, language),
                            "schema",
                            map("type", "string")));
        }
        return told;
    }

    private Map<String, Object> problem(Locale language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : List.of("type", "title", "detail", "instance", "refusal")) {
            fields.put(
                    name,
                    map(
                            "type",
                            "string",
                            "description",
                            letter.say("api.member." + name, language)));
        }
        fields.put(
                "status",
                map("type", "integer", "description", letter.say("api.member.status", language)));
        return map(
                "type",
                "object",
                "properties",
                fields,
                "required",
                List.of("type", "title", "status", "instance", "refusal"));
    }

    private Map<String, Object> query(String name, Map<String, Object> schema, Locale language) {
        return map(
                "name",
                name,
                "in",
                "query",
                "description",
                letter.say("api.field." + name, language),
                "schema",
                schema);
    }

    private Map<String, Object> header(
            String name, boolean required, String word, Locale language) {
        return map(
                "name",
                name,
                "in",
                "header",
                "required",
                required,
                "description",
                letter.say("api.field." + word, language),
                "schema",
                map("type", "string"));
    }

    private static Map<String, Object> component(String kind, String name) {
        return map("$ref", "#/components/" + kind + "/" + name);
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
