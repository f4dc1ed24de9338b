package nl.maatwerkaanpak.toegang;

import static java.util.stream.Collectors.toCollection;

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

    private static final String NO_TEXT = "-";
    private static final String NO_ROW = "geen rij";

    /** One column and who may ever see what stands in it: relaties, roles after "rol:", and relaties in one role. */
    record Kanarie(String tabel, String kolom, Set<String> wie) {

        private static final int COLUMNS = 3;

        private static Kanarie parse(String line) {
            var columns = line.split(";", COLUMNS);
            return new Kanarie(
                    columns[0],
                    columns[1],
                    Arrays.stream(columns[2].equals(NO_ROW) ? new String[0] : columns[2].split(" "))
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.toSet()));
        }

        boolean maySee(Proefpersoon person) {
            return words(person).anyMatch(wie::contains);
        }

        @Override
        public String toString() {
            return tabel + "." + kolom;
        }
    }

    /** As what of the file this person sees something. */
    static Stream<String> words(Proefpersoon person) {
        var rol = "rol:" + person.rol();
        var relatie = person.relatie();
        return relatie == null ? Stream.of(rol) : Stream.of(rol, relatie.name(), relatie.name() + "+" + person.rol());
    }

    /** Some columns want a sentence, others take no more than a few words. */
    private static final String LONG_ENOUGH = " zit in deze kooi";

    private static final Pattern SONG = Pattern.compile("Kanarie\\d{3}");

    private final Map<String, Kanarie> bySong = new LinkedHashMap<>();

    Kanaries() {
        var number = 100;
        for (var kanarie : read()) {
            bySong.put("Kanarie" + number++, kanarie);
        }
    }

    /** Every column of the file, also those that hold no free text, as "tabel.kolom". */
    static Set<String> columns() {
        return lines().map(line -> line.split(";", 3))
                .map(column -> column[0] + "." + column[1])
                .collect(toCollection(TreeSet::new));
    }

    /** The columns for which the proof has no row yet. */
    static Set<String> withoutRow() {
        return lines().filter(line -> line.endsWith(";" + NO_ROW))
                .map(line -> line.split(";", 3))
                .map(column -> column[0] + "." + column[1])
                .collect(toCollection(TreeSet::new));
    }

    /** Puts them in every row that has something there, as the owner of the tables; returns those for which there was no row. */
    Set<String> plant(JdbcClient owner) {
        var withoutRow = new TreeSet<String>();
        bySong.forEach((song, kanarie) -> {
            var rows = owner.sql("update maatwerk.%s set %2$s = :song where %2$s is not null"
                            .formatted(kanarie.tabel(), kanarie.kolom()))
                    .param("song", song + LONG_ENOUGH)
                    .update();
            if (rows == 0) {
                withoutRow.add(kanarie.toString());
            }
        });
        return withoutRow;
    }

    /** What of it this person must not see, in the body, the headers or where they were sent. */
    static Set<String> leaked(List<Kanarie> seen, Proefpersoon person) {
        return seen.stream()
                .filter(kanarie -> !kanarie.maySee(person))
                .map(Kanarie::toString)
                .collect(toCollection(TreeSet::new));
    }

    /** What somebody who is one of these has to see somewhere, each as "wie tabel.kolom". */
    static Set<String> toBeSeen(Set<String> who) {
        return read().stream()
                .flatMap(kanarie -> kanarie.wie().stream().filter(who::contains).map(wie -> wie + " " + kanarie))
                .collect(toCollection(TreeSet::new));
    }

    List<Kanarie> seen(MockHttpServletResponse response) {
        return Stream.concat(Stream.of(body(response)), headers(response))
                .flatMap(text -> SONG.matcher(text).results())
                .map(song -> Objects.requireNonNull(bySong.get(song.group())))
                .distinct()
                .toList();
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
        return lines().filter(line -> !line.endsWith(";" + NO_TEXT))
                .map(Kanarie::parse)
                .toList();
    }

    private static Stream<String> lines() {
        try {
            return new ClassPathResource("toegang/kanaries.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
