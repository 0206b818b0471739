package org.tanku.platform.fieldwork;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// JSON of texts and objects in one form only (规范文本): keys in order, no spaces, and the shortest
/// escapes, as `JSON.stringify` and RFC 8785 write it.
final class CanonicalText {
    private CanonicalText() {}

    /// @param fields texts, or maps of the same
    static String of(Map<String, ?> fields) {
        StringBuilder out = new StringBuilder();
        object(out, fields);
        return out.toString();
    }

    private static void object(StringBuilder out, Map<?, ?> fields) {
        Map<String, Object> inOrder = new TreeMap<>();
        fields.forEach((key, value) -> inOrder.put(key.toString(), value));
        char before = '{';
        for (Map.Entry<String, Object> field : inOrder.entrySet()) {
            out.append(before);
            before = ',';
            text(out, field.getKey());
            out.append(':');
            if (field.getValue() instanceof Map<?, ?> inner) {
                object(out, inner);
            } else {
                text(out, field.getValue().toString());
            }
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            switch (each) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (each < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
                    } else {
                        out.append(each);
                    }
                }
            }
        }
        out.append('"');
    }
}
