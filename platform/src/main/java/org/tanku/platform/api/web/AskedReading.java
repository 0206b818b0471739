package org.tanku.platform.api.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the body of a command into its record (请求正文), and which part of a list is asked for. A
/// field that is missing, unknown or of another kind is named; nothing is guessed.
@Component
class AskedReading implements HandlerMethodArgumentResolver {
    /// A claim of a whole county's stands needs less.
    static final int LARGEST_BODY_BYTES = 8 << 20;

    private static final String ENDING = "Asked";

    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .build();

    /// Only records of this room: a form of a page may bear the same name.
    static boolean isBody(Class<?> type) {
        return type.isRecord()
                && type.getSimpleName().endsWith(ENDING)
                && type.getPackage().equals(AskedReading.class.getPackage());
    }

    /// Whether a field may be left out: it says so, or it is a word that is no when not said.
    static boolean mayBeMissing(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || field.getType() == boolean.class;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class || isBody(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request =
                Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Paging.class) {
            return Paging.of(request);
        }
        String type = request.getContentType();
        if (type == null || !isJson(type)) {
            throw ApiFault.of(
                    DoorRefusal.MEDIA_TYPE_IS_NOT_JSON, String.valueOf(request.getContentType()));
        }
        byte[] bytes = request.getInputStream().readNBytes(LARGEST_BODY_BYTES + 1);
        if (bytes.length > LARGEST_BODY_BYTES) {
            throw ApiFault.of(DoorRefusal.BODY_TOO_LARGE, "> " + LARGEST_BODY_BYTES + " bytes");
        }
        return read(bytes, parameter.getParameterType());
    }

    private Object read(byte[] bytes, Class<?> type) {
        try {
            JsonNode tree = json.readTree(bytes);
            check(tree, type, "");
            return json.treeToValue(tree, type);
        } catch (JacksonException unreadable) {
            throw ApiFault.of(
                    DoorRefusal.BODY_UNREADABLE,
                    unreadable.getOriginalMessage().replaceAll("[\\r\\n]+", " "));
        } catch (IllegalArgumentException wrongValue) {
            throw ApiFault.of(DoorRefusal.BODY_UNREADABLE, String.valueOf(wrongValue.getMessage()));
        }
    }

    private static void check(JsonNode tree, Class<?> type, String where) {
        require(tree.isObject(), where.isEmpty() ? "/" : where, "is no object");
        for (RecordComponent field : type.getRecordComponents()) {
            JsonNode value = tree.path(field.getName());
            String there = where + "/" + field.getName();
            if (!isMissing(value)) {
                checkInside(value, field.getGenericType(), there);
            } else {
                require(mayBeMissing(field), there, "is missing");
            }
        }
        List<String> known =
                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
        for (String name : tree.propertyNames()) {
            require(known.contains(name), where + "/" + name, "is not known");
        }
    }

    /// In a list and in a map nothing may be missing.
    private static void checkInside(JsonNode value, Type type, String where) {
        if (type instanceof Class<?> plain && plain.isRecord()) {
            check(value, plain, where);
        } else if (type instanceof ParameterizedType generic) {
            boolean isMap = generic.getRawType() == Map.class;
            require(
                    isMap ? value.isObject() : value.isArray(),
                    where,
                    isMap ? "is no object" : "is no list");
            Map<String, JsonNode> parts = new LinkedHashMap<>();
            if (isMap) {
                value.properties().forEach(part -> parts.put(part.getKey(), part.getValue()));
            } else {
                value.forEach(part -> parts.put(String.valueOf(parts.size()), part));
            }
            Type[] inside = generic.getActualTypeArguments();
            parts.forEach((name, part) -> {
                String there = where + "/" + name;
                require(!isMissing(part), there, "is missing");
                checkInside(part, inside[inside.length - 1], there);
            });
        }
    }

    private static boolean isMissing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static void require(boolean right, String where, String otherwise) {
        if (!right) {
            throw ApiFault.of(DoorRefusal.BODY_UNREADABLE, where + " " + otherwise);
        }
    }

    private static boolean isJson(String type) {
        try {
            return MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
