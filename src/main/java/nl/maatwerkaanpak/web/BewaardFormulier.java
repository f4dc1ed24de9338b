package nl.maatwerkaanpak.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form that somebody sent and that was not taken yet.
 *
 * @param pad where it was sent to
 * @param velden what was filled in, in its order; a name may be there more than once
 */
record BewaardFormulier(String pad, List<Veld> velden) {

    private static final String TOKEN = "_csrf";

    record Veld(String naam, String waarde) {}

    /** Without the token of the session that is left behind. */
    static BewaardFormulier of(String pad, Map<String, String[]> parameters) {
        return new BewaardFormulier(
                pad,
                parameters.entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals(TOKEN))
                        .flatMap(parameter ->
                                Arrays.stream(parameter.getValue()).map(value -> new Veld(parameter.getKey(), value)))
                        .toList());
    }

    static BewaardFormulier read(String pad, String text) {
        return new BewaardFormulier(
                pad,
                Stream.of(text.split("&"))
                        .filter(pair -> !pair.isEmpty())
                        .map(pair -> pair.split("=", 2))
                        .map(pair -> new Veld(decoded(pair[0]), decoded(pair[1])))
                        .toList());
    }

    /** The fields as a browser sends them. */
    String text() {
        return velden.stream()
                .map(veld -> encoded(veld.naam()) + "=" + encoded(veld.waarde()))
                .collect(Collectors.joining("&"));
    }

    /** Its fields can hold anything: a text of this must not. */
    @Override
    public String toString() {
        return "BewaardFormulier[" + velden.size() + " velden]";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
