package nl.maatwerkaanpak.toegang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Relatie;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The rows of {@code toegang/matrix.csv}: who may do what, over every endpoint. */
record Toegangsmatrix(List<Regel> regels) {

    static Toegangsmatrix read() {
        try {
            return new Toegangsmatrix(new ClassPathResource("toegang/matrix.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Regel::parse)
                    .toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** One endpoint: to whom it opens. For everyone else it does not exist. */
    record Regel(
            String methode,
            String pad,
            @Nullable Handeling handeling,
            Set<Relatie> relaties,
            Set<String> rollen,
            String inhoud) {

        private static final int COLUMNS = 7;

        private static Regel parse(String line) {
            var columns = line.split(";", COLUMNS);
            return new Regel(
                    columns[0],
                    columns[1],
                    columns[2].isEmpty() ? null : Handeling.valueOf(columns[2]),
                    words(columns[4])
                            .map(Relatie::valueOf)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relatie.class))),
                    words(columns[5]).collect(Collectors.toSet()),
                    columns[6]);
        }

        private static java.util.stream.Stream<String> words(String column) {
            return Arrays.stream(column.split(" ")).filter(word -> !word.isEmpty());
        }

        boolean isOpenbaar() {
            return rollen.contains("openbaar");
        }

        boolean isForEveryone() {
            return isOpenbaar() || rollen.contains("iedereen");
        }

        /** Whether it opens to someone with this role who has this relatie, or none, with what it is about. */
        boolean opensTo(String rol, @Nullable Relatie relatie, Aanpak aanpak) {
            return isForEveryone() || (matchesRelatie(relatie) && matchesRol(rol, aanpak));
        }

        private boolean matchesRelatie(@Nullable Relatie relatie) {
            return relaties.isEmpty() || (relatie != null && relaties.contains(relatie));
        }

        boolean matchesRol(String rol, Aanpak aanpak) {
            var partner = aanpak.partner(rol);
            return rollen.isEmpty()
                    || rollen.contains(rol)
                    || (rollen.contains("partners") && partner.isPresent())
                    || (rollen.contains("melders")
                            && partner.filter(Partner::meldt).isPresent())
                    || (rollen.contains("triage")
                            && partner.filter(Partner::triage).isPresent());
        }

        /** Method and pattern, whatever the variables are called. */
        String endpoint() {
            return methode + " " + pad.replaceAll("\\{[^}]*}", "{}");
        }

        @Override
        public String toString() {
            return methode + " " + pad;
        }
    }
}
