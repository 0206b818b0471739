package org.tanku.platform.shell;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;

/// Reads the one URL that names an external database: `postgresql://user:password@host:5432/name`
/// or `jdbc:postgresql://host:5432/name?user=…&password=…`.
final class DatabaseUrl {
    private DatabaseUrl() {}

    /// Empty when the text is no address of a PostgreSQL database.
    static Optional<Database.External> parse(String text) {
        String plain = text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text;
        try {
            URI uri = new URI(plain);
            boolean postgres =
                    "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            String path = uri.getPath();
            if (!postgres || uri.getHost() == null || path == null || path.length() < 2) {
                return Optional.empty();
            }
            return Optional.of(external(uri, path));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Database.External external(URI uri, String path) {
        String[] credentials = decoded(uri.getRawUserInfo()).split(":", 2);
        String user = credentials[0];
        String password = credentials.length == 2 ? credentials[1] : "";
        StringJoiner rest = new StringJoiner("&", "?", "").setEmptyValue("");
        for (String pair : query(uri).split("&")) {
            if (pair.startsWith("user=")) {
                user = decoded(pair.substring("user=".length()));
            } else if (pair.startsWith("password=")) {
                password = decoded(pair.substring("password=".length()));
            } else if (!pair.isEmpty()) {
                rest.add(pair);
            }
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new Database.External(
                "jdbc:postgresql://" + uri.getHost() + port + path + rest, user, password);
    }

    private static String query(URI uri) {
        String query = uri.getRawQuery();
        return query == null ? "" : query;
    }

    private static String decoded(@Nullable String text) {
        // a plus sign stands for itself in a password, as libpq reads it
        return text == null
                ? ""
                : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
