package org.tanku.platform.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// Turns what an operation answers into HTTP (应答处理): an entity tag for what was read, a link to the
/// next part of a list, the address of what came into being, and commands once a key.
@Component
class ReplyHandling implements HandlerMethodReturnValueHandler {
    private static final int TAG_DIGITS = 32;

    private final Letter letter;
    private final Doing doing;

    ReplyHandling(Letter letter, Doing doing) {
        this.letter = letter;
        this.doing = doing;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Reply.class.isAssignableFrom(returned.getParameterType())
                || returned.getParameterType() == Command.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter returned,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request =
                Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response =
                Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Authorization");
        switch (Objects.requireNonNull(answer)) {
            case Reply.Found<?>(var body) -> found(body, request, response);
            case Reply.Refused<?>(var problem) -> letter.write(problem, request, response);
            case Command<?> command -> write(doing.once(command, request), request, response);
            case Object other -> throw new IllegalStateException("no answer to a reader: " + other);
        }
    }

    private void found(Object body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] bytes = letter.bytes(body);
        String tag = tag(bytes);
        if (body instanceof Slice<?>(_, var next) && next != null) {
            response.setHeader(HttpHeaders.LINK, "<" + nextPart(request, next) + ">; rel=\"next\"");
        }
        if (!new ServletWebRequest(request, response).checkNotModified(tag)) {
            letter.write(200, MediaType.APPLICATION_JSON_VALUE, bytes, request, response);
        }
    }

    private void write(Doing.Done done, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (done) {
            case Doing.Answered answered -> {
                if (!answered.location().isEmpty()) {
                    response.setHeader(HttpHeaders.LOCATION, answered.location());
                }
                if (answered.again()) {
                    response.setHeader("Idempotency-Replayed", "true");
                }
                letter.write(
                        answered.status(),
                        MediaType.APPLICATION_JSON_VALUE,
                        answered.body().getBytes(StandardCharsets.UTF_8),
                        request,
                        response);
            }
            case Doing.NotDone(var problem) -> letter.write(problem, request, response);
        }
    }

    private static String nextPart(HttpServletRequest request, String cursor) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(request.getRequestURI())
                        .query(request.getQueryString())
                        .replaceQueryParam("cursor", cursor);
        return address.build().toUriString();
    }

    /// A weak tag: the server may compress the bytes.
    static String tag(byte[] bytes) {
        return "W/\"" + HexFormat.of().formatHex(sha256(bytes)).substring(0, TAG_DIGITS) + '"';
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
