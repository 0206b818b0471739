package org.tanku.platform.api.web;

import jakarta.servlet.http.HttpServletRequest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Which part of a list is asked for (分页): so many, after the one whose key the cursor hides. The
/// keys of what is listed never change, so that nothing is skipped or told twice when something is
/// added.
///
/// @param after the key of the last one already told; empty at the beginning
record Paging(int limit, String after) {
    static final int USUAL = 50;
    static final int MOST = 200;
    private static final String FORM = "1:";

    static Paging of(HttpServletRequest request) {
        String limit = request.getParameter("limit");
        String cursor = request.getParameter("cursor");
        return new Paging(
                limit == null ? USUAL : limit(limit), cursor == null ? "" : opened(cursor));
    }

    static String cursor(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((FORM + key).getBytes(StandardCharsets.UTF_8));
    }

    private static int limit(String text) {
        if (!text.matches("[0-9]{1,4}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > MOST) {
            throw ApiFault.of(
                    DoorRefusal.PARAMETER_UNREADABLE, "limit: " + text + " (1 … " + MOST + ")");
        }
        return Integer.parseInt(text);
    }

    private static String opened(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(FORM)) {
                return text.substring(FORM.length());
            }
        } catch (IllegalArgumentException notBase64) {
            // told below
        }
        throw ApiFault.of(DoorRefusal.CURSOR_UNREADABLE, cursor);
    }
}
