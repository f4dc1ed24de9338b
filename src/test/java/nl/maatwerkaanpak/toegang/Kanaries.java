package nl.maatwerkaanpak.toegang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatwerkaanpak.toegang.Toegangsproef.Proefpersoon;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * A name of its own in every column that holds free text, so that whatever comes back from the application can be searched for
 * what the reader must not have: {@code toegang/kanaries.csv} says who may ever see which.
 */
final class Kanaries {

    /** One column and who may ever see what stands in it: relaties, and roles after "rol:". */
    record Kanarie(String tabel, String kolom, Set<String> wie) {

        private static final int COLUMNS = 3;

        private static Kanarie parse(String line) {
            var columns = line.split(";", COLUMNS);
            return new Kanarie(
                    columns[0],
                    columns[1],
                    Arrays.stream(columns[2].split(" "))
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.toSet()));
        }

        boolean maySee(Proefpersoon person) {
            return wie.contains("rol:" + person.rol())
                    || (person.relatie() != null
                            && wie.contains(person.relatie().name()));
        }

        @Override
        public String toString() {
            return tabel + "." + kolom;
        }
    }

    private static final Pattern SONG = Pattern.compile("Kanarie\\d{3}");

    private final Map<String, Kanarie> bySong = new LinkedHashMap<>();

    Kanaries() {
        var number = 100;
        for (var kanarie : read()) {
            bySong.put("Kanarie" + number++, kanarie);
        }
    }

    List<Kanarie> all() {
        return List.copyOf(bySong.values());
    }

    /** Puts them in every row that has something there, as the owner of the tables; returns those for which there was no row. */
    Set<String> plant(JdbcClient owner) {
        var withoutRow = new TreeSet<String>();
        bySong.forEach((song, kanarie) -> {
            var rows = owner.sql("update maatwerk.%s set %2$s = :song where %2$s is not null"
                            .formatted(kanarie.tabel(), kanarie.kolom()))
                    .param("song", song)
                    .update();
            if (rows == 0) {
                withoutRow.add(kanarie.toString());
            }
        });
        return withoutRow;
    }

    /** What this person saw and must not see, in the body, the headers or where they were sent. */
    Set<String> leaked(MockHttpServletResponse response, Proefpersoon person) {
        return seen(response)
                .filter(kanarie -> !kanarie.maySee(person))
                .map(Kanarie::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Kanarie> seen(MockHttpServletResponse response) {
        return Stream.concat(Stream.of(body(response)), headers(response))
                .flatMap(text -> SONG.matcher(text).results())
                .map(song -> Objects.requireNonNull(bySong.get(song.group())))
                .distinct();
    }

    private static Stream<String> headers(MockHttpServletResponse response) {
        var values = response.getHeaderNames().stream().flatMap(name -> response.getHeaders(name).stream());
        return Stream.concat(
                values,
                Stream.of(
                        String.valueOf(response.getRedirectedUrl()),
                        String.valueOf(response.getErrorMessage()),
                        String.valueOf(response.getForwardedUrl())));
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<Kanarie> read() {
        try {
            return new ClassPathResource("toegang/kanaries.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Kanarie::parse)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
