package org.tanku.platform.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Who has not signed in sends no large file (大文件限制): the form token stands within the body, so the
/// whole would be read and kept on disk before anybody could say no.
class LargeUploads extends OncePerRequestFilter {
    /// A paper to be checked may have 20 MB, and a form around it.
    private static final long AT_MOST_B = 21L << 20;

    private static final String TELLING =
            "未登录时上传的文件不得超过 20 MB。/ Without signing in, a file may have at most 20 MB.\n";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isMultipart(request) && isLarge(request) && isNobody()) {
            tell(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() instanceof String type
                && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private static boolean isLarge(HttpServletRequest request) {
        long length_b = request.getContentLengthLong();
        return length_b < 0 || length_b > AT_MOST_B;
    }

    private static boolean isNobody() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }

    /// Written here: the page of errors would read the body to find the language.
    private static void tell(HttpServletResponse response) throws IOException {
        byte[] told = TELLING.getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(told.length);
        response.getOutputStream().write(told);
        response.flushBuffer();
    }
}
