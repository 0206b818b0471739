package org.tanku.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.springframework.context.ApplicationContext;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.TokenOutcome;
import org.tanku.platform.api.Tokens;
import org.tanku.platform.party.Acting;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// A program that calls the interface and holds every answer against the description of it.
final class Program {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<Integer, JsonNode> DESCRIPTIONS = new ConcurrentHashMap<>();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    /// What came back.
    record Answer(int status, HttpHeaders headers, String text) {
        JsonNode body() {
            return JSON.readTree(text);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        String refusal() {
            return body().path("refusal").asString("");
        }
    }

    private final int port;
    private final String token;

    private Program(int port, String token) {
        this.port = port;
        this.token = token;
    }

    static Program withoutToken(int port) {
        return new Program(port, "");
    }

    static Program showing(int port, String token) {
        return new Program(port, token);
    }

    /// With a token of this person that opens these scopes.
    static Program of(ApplicationContext house, int port, Acting who, Scope... scopes) {
        TokenOutcome made = house.getBean(Tokens.class).make("测试", Set.of(scopes), 7, who.person());
        if (made instanceof TokenOutcome.Made(_, var text)) {
            return new Program(port, text);
        }
        throw new AssertionError(made);
    }

    static Program openingAll(ApplicationContext house, int port, Acting who) {
        return of(house, port, who, EnumSet.allOf(Scope.class).toArray(Scope[]::new));
    }

    String token() {
        return token;
    }

    Answer get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send("get", path, request.build());
    }

    Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, String body, String key) {
        return send(
                "post",
                path,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /// Bound to what was read.
    Answer postIfMatch(String path, String body, String tag) {
        return sendPlain(
                "POST",
                path,
                body,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                tag);
    }

    /// As it is, with nothing added.
    Answer sendPlain(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                request(path).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(method.toLowerCase(java.util.Locale.ROOT), path, request.build());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    JsonNode description() {
        return DESCRIPTIONS.computeIfAbsent(
                port,
                _ -> {
                    try {
                        return JSON.readTree(
                                HTTP.send(
                                                request("/openapi.json").build(),
                                                HttpResponse.BodyHandlers.ofString())
                                        .body());
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(String method, String path, HttpRequest request) {
        try {
            HttpResponse<String> told = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            Answer answer = new Answer(told.statusCode(), told.headers(), told.body());
            hold(method, path, answer);
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The answer is one that the description tells of.
    private void hold(String method, String path, Answer answer) {
        if (answer.status() >= 400) {
            assertThat(answer.header("Content-Type"))
                    .as("%s %s", path, answer)
                    .startsWith("application/problem+json");
            check("Problem", answer);
            assertThat(answer.body().path("status").asInt()).isEqualTo(answer.status());
            return;
        }
        JsonNode operation = operation(method, path);
        JsonNode response = operation.path("responses").path(String.valueOf(answer.status()));
        assertThat(response.isMissingNode()).as("%s %s %s", method, path, answer).isFalse();
        if (answer.status() == 304) {
            assertThat(answer.text()).isEmpty();
            return;
        }
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        String ref =
                response.path("content")
                        .path("application/json")
                        .path("schema")
                        .path("$ref")
                        .asString("");
        if (!ref.isEmpty()) {
            check(ref.substring(ref.lastIndexOf('/') + 1), answer);
        }
    }

    private JsonNode operation(String method, String path) {
        String plain = path.replaceAll("\\?.*", "");
        for (Map.Entry<String, JsonNode> each : description().path("paths").properties()) {
            String pattern = each.getKey().replaceAll("\\{\\w+}", "[^/]+");
            boolean exact = each.getKey().equals(plain);
            if (exact
                    || Pattern.matches(pattern, plain)
                            && description().path("paths").path(plain).isMissingNode()) {
                return each.getValue().path(method);
            }
        }
        throw new AssertionError("not described: " + method + " " + path);
    }

    private void check(String name, Answer answer) {
        Schema schema =
                SCHEMAS.computeIfAbsent(
                        port + " " + name,
                        _ -> {
                            ObjectNode root = JSON.createObjectNode();
                            root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
                            root.put("$ref", "#/components/schemas/" + name);
                            root.set("components", description().path("components"));
                            return SchemaRegistry.withDefaultDialect(
                                            SpecificationVersion.DRAFT_2020_12)
                                    .getSchema(root);
                        });
        assertThat(schema.validate(answer.text(), InputFormat.JSON))
                .as("%s: %s", name, answer.text())
                .isEmpty();
    }
}
