package nl.maatwerkaanpak.toezicht;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Relatie;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint: to whom it opens. For everyone else it does not exist.
 *
 * @param methode GET or POST
 * @param pad the pattern of its address
 * @param handeling the act that is asked of Toegang, or nothing when it opens no dossier
 * @param relaties of which one is needed with what it is about; none when a role is enough
 * @param rollen of which one is needed; none when a relatie is enough; "partners", "melders" and "triage" are those of the aanpak
 * @param inhoud a body that is right, for who tries it
 */
public record Toegangsregel(
        String methode,
        String pad,
        @Nullable Handeling handeling,
        Set<Relatie> relaties,
        Set<String> rollen,
        String inhoud) {

    private static final int COLUMNS = 7;

    static Toegangsregel parse(String line) {
        var columns = line.split(";", COLUMNS);
        return new Toegangsregel(
                columns[0],
                columns[1],
                columns[2].isEmpty() ? null : Handeling.valueOf(columns[2]),
                words(columns[4])
                        .map(Relatie::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relatie.class))),
                words(columns[5]).collect(Collectors.toSet()),
                columns[6]);
    }

    private static Stream<String> words(String column) {
        return Arrays.stream(column.split(" ")).filter(word -> !word.isEmpty());
    }

    public boolean isOpenbaar() {
        return rollen.contains("openbaar");
    }

    public boolean isForEveryone() {
        return isOpenbaar() || rollen.contains("iedereen");
    }

    /** Whether it opens to someone with this role who has this relatie, or none, with what it is about. */
    public boolean opensTo(String rol, @Nullable Relatie relatie, Aanpak aanpak) {
        return isForEveryone() || (matchesRelatie(relatie) && matchesRol(rol, aanpak));
    }

    private boolean matchesRelatie(@Nullable Relatie relatie) {
        return relaties.isEmpty() || (relatie != null && relaties.contains(relatie));
    }

    /** Whether somebody with this role can come in, with a right relatie where one is needed. */
    public boolean matchesRol(String rol, Aanpak aanpak) {
        var partner = aanpak.partner(rol);
        return rollen.isEmpty()
                || isForEveryone()
                || rollen.contains(rol)
                || (rollen.contains("partners") && partner.isPresent())
                || (rollen.contains("melders") && partner.filter(Partner::meldt).isPresent())
                || (rollen.contains("triage") && partner.filter(Partner::triage).isPresent());
    }

    /** Method and pattern, whatever the variables are called. */
    public String endpoint() {
        return methode + " " + pad.replaceAll("\\{[^}]*}", "{}");
    }

    @Override
    public String toString() {
        return methode + " " + pad;
    }
}
