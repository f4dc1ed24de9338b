package nl.maatwerkaanpak.installatie;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person's browser and the proxy before the nodes in one: it asks for the address that people type, keeps cookies, and
 * sends every request to the next node in turn, with the headers that the proxy adds.
 */
final class Visitor {

    private static final int REDIRECTS = 10;
    private static final Pattern INPUT = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final Supplier<List<URI>> nodes;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final Codes codes;
    private int turn;

    /** @param nodes those that get work now */
    Visitor(URI address, Supplier<List<URI>> nodes, Codes codes) {
        this.address = address;
        this.nodes = nodes;
        this.codes = codes;
    }

    /** What came in the end, after all redirects. */
    record Page(URI uri, int status, String text) {

        /** The fields that a form carries by itself. */
        Map<String, String> hidden() {
            return INPUT.matcher(text)
                    .results()
                    .map(input -> input.group())
                    .filter(input -> VALUE.matcher(input).find())
                    .collect(Collectors.toMap(
                            input -> first(NAME, input), input -> first(VALUE, input), (one, two) -> two));
        }

        URI action() {
            return URI.create(first(ACTION, text).replace("&amp;", "&"));
        }
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    /** Logs in on the way to a page, as somebody who types name and password and then a code, set up the first time. */
    Page enter(String path, String username, String password) {
        var login = get(path);
        var asked = typePassword(login, username, password);
        var secret = asked.hidden().get("totpSecret");
        if (secret == null) {
            return send(asked.action(), Map.of("otp", codes.next(username)));
        }
        codes.enrol(username, secret);
        return send(
                asked.action(), Map.of("totp", codes.next(username), "totpSecret", secret, "userLabel", "telefoon"));
    }

    /** The first half of a login. */
    Page typePassword(Page login, String username, String password) {
        return send(login.action(), Map.of("username", username, "password", password, "credentialId", ""));
    }

    /** Whether the next node shows nothing but the way to the login; the cookies stay those of the login that was. */
    boolean isSentToLogin(String path) {
        var jar = cookies.computeIfAbsent(address.getHost(), host -> new HashMap<>());
        var before = Map.copyOf(jar);
        var sent = exchange(address.resolve(path), null)
                .headers()
                .firstValue("Location")
                .filter(location -> location.contains("/oauth2/authorization/"))
                .isPresent();
        jar.putAll(before);
        return sent;
    }

    Page get(String path) {
        return send(address.resolve(path), null);
    }

    /** Sends the form of a page that is shown, with these fields filled in. */
    Page submit(Page shown, String path, Map<String, String> fields) {
        var form = new HashMap<>(shown.hidden());
        form.putAll(fields);
        return send(address.resolve(path), form);
    }

    private Page send(URI first, @Nullable Map<String, String> form) {
        var uri = first;
        var response = exchange(uri, form);
        for (var i = 0;
                i < REDIRECTS && response.headers().firstValue("Location").isPresent();
                i++) {
            uri = uri.resolve(response.headers().firstValue("Location").orElseThrow());
            response = exchange(uri, null);
        }
        return new Page(uri, response.statusCode(), response.body());
    }

    private HttpResponse<String> exchange(URI uri, @Nullable Map<String, String> form) {
        var ours = uri.getHost().equals(address.getHost());
        var request = HttpRequest.newBuilder(ours ? throughProxy(uri) : uri).header("Accept", "text/html");
        var jar = cookies.computeIfAbsent(uri.getHost(), host -> new HashMap<>());
        if (!jar.isEmpty()) {
            request.header("Cookie", join(jar, "; "));
        }
        if (ours) {
            request.header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", address.getHost());
        }
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(encode(form)));
        }
        return remember(jar, request.build());
    }

    private URI throughProxy(URI uri) {
        var working = nodes.get();
        var node = working.get(turn++ % working.size());
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return node.resolve(uri.getRawPath() + query);
    }

    private HttpResponse<String> remember(Map<String, String> jar, HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(cookie -> {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                jar.put(pair[0], pair[1]);
            });
            return response;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String join(Map<String, String> pairs, String separator) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(separator));
    }

    private static String encode(Map<String, String> form) {
        return join(
                form.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                field -> URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))),
                "&");
    }
}
