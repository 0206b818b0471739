package org.tanku.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody at a browser without scripts: keeps cookies, sends the hidden token of forms, and does
/// not follow redirects.
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private String token = "";

    private Visitor(String home) {
        this.home = home;
    }

    /// Of the house that answers on this port of this machine.
    public static Visitor at(int port) {
        return new Visitor("http://127.0.0.1:" + port);
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /// Posts a form as the page read last would.
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        encoded(fields) + "&" + encoded(Map.of("_csrf", token))))
                        .build());
    }

    /// Posts a form with a file in its field `file`, as the page read last would.
    public HttpResponse<String> postFile(
            String path, Map<String, String> fields, String fileName, byte[] content) {
        String boundary = "----visitor" + System.nanoTime();
        StringBuilder before = new StringBuilder();
        Map<String, String> all = new java.util.TreeMap<>(fields);
        all.put("_csrf", token);
        all.forEach((name, value) -> before.append(part(boundary, name)).append(value));
        before.append(
                part(boundary, "file")
                        .replaceFirst("\"\r\n", "\"; filename=\"" + fileName + "\"\r\n"));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        joined(
                                                before.toString().getBytes(StandardCharsets.UTF_8),
                                                content,
                                                ("\r\n--" + boundary + "--\r\n")
                                                        .getBytes(StandardCharsets.UTF_8))))
                        .build());
    }

    /// In one, so that its length is told, as browsers do.
    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] each : parts) {
            all.writeBytes(each);
        }
        return all.toByteArray();
    }

    private static String part(String boundary, String name) {
        return "\r\n--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n";
    }

    /// With the password, and with the phone where the house asks for it.
    ///
    /// @return the answer to the password
    public HttpResponse<String> signIn(String loginName, String password) {
        HttpResponse<String> answer = signInWithPasswordOnly(loginName, password);
        if (target(answer).equals("/") && target(get("/")).equals("/second-factor")) {
            showPhone(Phone.of(loginName));
        }
        token = "";
        return answer;
    }

    public HttpResponse<String> signInWithPasswordOnly(String loginName, String password) {
        get("/login");
        HttpResponse<String> answer =
                post("/login", Map.of("username", loginName, "password", password));
        token = "";
        return answer;
    }

    private void showPhone(Phone phone) {
        String page = get("/second-factor").body();
        if (page.contains("/second-factor/enrol")) {
            phone.scan(page);
            phone.keep(post("/second-factor/enrol", Map.of("code", phone.next())).body());
        } else {
            post("/second-factor/code", Map.of("code", phone.next()));
        }
    }

    /// The value of a cookie, or nothing.
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(name))
                .map(each -> each.getValue())
                .findFirst()
                .orElse("");
    }

    /// Where a redirect leads, without the host.
    public static String target(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(each -> each.replaceFirst("^http://[^/]+", ""))
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer =
                    browser.send(request, HttpResponse.BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each ->
                        URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8)
                                + "="
                                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
