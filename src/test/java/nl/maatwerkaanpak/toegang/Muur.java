package nl.maatwerkaanpak.toegang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The rows of {@code toegang/muur.csv}: what the database allows to whom, over every table. */
record Muur(List<Regel> regels) {

    /** The kinds of acts on a row. */
    enum Doen {
        LEZEN,
        TOEVOEGEN,
        TOEVOEGEN_VOOR_ANDER,
        WIJZIGEN,
        VERWIJDEREN,
        MENGEN
    }

    static Muur read() {
        try {
            return parse(new ClassPathResource("toegang/muur.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Muur parse(List<String> lines) {
        var groups = new HashMap<String, Set<String>>();
        var regels = new ArrayList<Regel>();
        for (var line : lines) {
            if (line.startsWith("&")) {
                var group = line.split(" = ", 2);
                groups.put(group[0], words(group[1], groups));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                regels.add(Regel.parse(line, groups));
            }
        }
        return new Muur(List.copyOf(regels));
    }

    private static Set<String> words(String text, Map<String, Set<String>> groups) {
        var words = new LinkedHashSet<String>();
        Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.addAll(word.startsWith("&") ? groups.get(word) : Set.of(word)));
        return words;
    }

    List<Regel> of(String tabel) {
        return regels.stream().filter(regel -> regel.tabel().equals(tabel)).toList();
    }

    List<Regel> of(String tabel, Doen doen) {
        return of(tabel).stream().filter(regel -> regel.doen() == doen).toList();
    }

    /** Who may; without a row nobody. */
    Set<String> wie(String tabel, Doen doen) {
        var wie = new LinkedHashSet<String>();
        of(tabel, doen).forEach(regel -> wie.addAll(regel.wie()));
        return wie;
    }

    /**
     * One act on one table.
     *
     * @param zet the values that are set, as SQL; empty when there is nothing to set
     * @param wie the words for who may
     */
    record Regel(String tabel, Doen doen, String zet, Set<String> wie) {

        private static final int COLUMNS = 4;

        private static Regel parse(String line, Map<String, Set<String>> groups) {
            var columns = line.split(";", COLUMNS);
            var doen =
                    Doen.valueOf(columns[1].toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            return new Regel(columns[0], doen, columns[2], Set.copyOf(words(columns[3], groups)));
        }

        @Override
        public String toString() {
            return tabel + " " + doen + (zet.isEmpty() ? "" : " " + zet);
        }
    }
}
