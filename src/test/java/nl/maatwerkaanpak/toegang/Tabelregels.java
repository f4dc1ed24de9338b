package nl.maatwerkaanpak.toegang;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a table has to be, by how {@code toegang/tabellen.csv} classifies it: each method gives what breaks the rule. */
final class Tabelregels {

    /** Columns in which people write or are described. */
    private static final Pattern FREE_TEXT =
            Pattern.compile("(.*_)?(naam|bijnaam|voornaam|contactpersoon|geboorte.*|leeftijd.*|gezag.*"
                    + "|adres|mailadres|telefoon|tekst|inhoud|feit|duiding|toelichting|reden|.*reden|motivering|omschrijving|notitie|vraag"
                    + "|wedervraag|antwoord|reactie|resultaat|wensen|woorden|bsn|stem|verteld|opmerking|bericht)");

    /** Columns of a table without personal data that look like it, and why they are not. */
    private static final Set<String> EXPLAINED = Set.of();

    private final JdbcClient owner;
    private final Map<String, String> classified;

    Tabelregels(JdbcClient owner) {
        this.owner = owner;
        this.classified = classification();
    }

    List<String> notClassified() {
        return tables("true").stream()
                .filter(table -> !classified.containsKey(table))
                .toList();
    }

    List<String> classifiedButNotThere() {
        var there = tables("true");
        return classified.keySet().stream()
                .filter(table -> !there.contains(table))
                .toList();
    }

    /** Everything but what is classified as free of personal data needs row-level security and a policy for what may be done. */
    List<String> withoutPolicy() {
        return tables(
                        "not c.relrowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polpermissive)")
                .stream()
                .filter(table -> !"nee".equals(classified.get(table)))
                .toList();
    }

    /** A table without personal data has no place to write them. */
    List<String> freeTextWithoutPersonalData() {
        return columns().stream()
                .filter(column -> "nee".equals(classified.get(column.tabel())))
                .filter(Kolom::isFreeText)
                .map(Kolom::toString)
                .filter(column -> !EXPLAINED.contains(column))
                .toList();
    }

    private List<String> tables(String condition) {
        return owner.sql("""
                        select c.relname
                        from pg_class c
                        where c.relnamespace = 'maatwerk'::regnamespace
                          and c.relkind in ('r', 'p')
                          and not c.relispartition
                          and c.relname <> 'flyway_schema_history'
                          and (%s)
                        """.formatted(condition)).query(String.class).list();
    }

    private List<Kolom> columns() {
        return owner.sql("""
                        select table_name, column_name, data_type
                        from information_schema.columns
                        where table_schema = 'maatwerk'
                        """)
                .query((row, number) -> new Kolom(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static Map<String, String> classification() {
        try {
            return new ClassPathResource("toegang/tabellen.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(";"))
                    .collect(toMap(columns -> columns[0], columns -> columns[1]));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private record Kolom(String tabel, String naam, String type) {

        private static final Set<String> TEXT = Set.of("text", "character varying", "character", "date", "integer");
        private static final Set<String> ANYTHING = Set.of("json", "jsonb", "xml");

        boolean isFreeText() {
            return ANYTHING.contains(type)
                    || (TEXT.contains(type) && FREE_TEXT.matcher(naam).matches());
        }

        @Override
        public String toString() {
            return tabel + "." + naam;
        }
    }
}
