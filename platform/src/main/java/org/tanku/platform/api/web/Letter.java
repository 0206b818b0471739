package org.tanku.platform.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.tanku.platform.operations.Outage;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes what goes out as JSON (应答书写), problems in the caller's language.
@Component
class Letter {
    private static final Logger LOG = LoggerFactory.getLogger(Letter.class);

    static final String PROBLEM = "application/problem+json";
    private static final List<Locale> LANGUAGES =
            List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /// What is missing is left out, so that nothing missing looks like a value.
    private final JsonMapper json =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private final MessageSource messages;

    Letter(MessageSource messages) {
        this.messages = messages;
    }

    /// As `Accept-Language` asks; Chinese where it asks for neither of ours.
    static Locale language(HttpServletRequest request) {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(asked), LANGUAGES);
            return found == null ? Locale.SIMPLIFIED_CHINESE : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    byte[] bytes(Object body) {
        return json.writeValueAsBytes(body);
    }

    String text(Object body) {
        return json.writeValueAsString(body);
    }

    JsonMapper json() {
        return json;
    }

    String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /// The problem as RFC 9457 has it.
    Map<String, Object> told(Problem problem, HttpServletRequest request) {
        ProblemType type = problem.type();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.address());
        body.put(
                "title",
                say(type.words(), language(request), problem.arguments().toArray())
                        .replaceAll("\\{\\d+[^}]*}", "…"));
        body.put("status", type.status());
        if (!problem.found().isEmpty()) {
            body.put("detail", problem.found());
        }
        body.put("instance", request.getRequestURI());
        body.put("refusal", type.refusal().name());
        body.putAll(problem.more());
        return body;
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = problem.type().status();
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"tanku\"");
        }
        write(status, PROBLEM, bytes(told(problem, request)), request, response);
    }

    /// The database is away; what happened, stands in the log.
    void tellOutage(Throwable failed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("the database is not available: {}", Outage.root(failed).toString());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Outage.COME_AGAIN_S));
        write(Problem.of(DoorRefusal.HOUSE_IS_AWAY), request, response);
    }

    void write(
            int status,
            String type,
            byte[] body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language(request).toLanguageTag());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
