package nl.maatwerkaanpak.inbreng;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would see of a casus, of what the asker sees too. What they would see and the asker does not is never told, nor
 * whether there is any.
 *
 * @param delen the kinds of parts, in the order of the page of a casus; nothing when it could not be tried
 * @param weigering why it could not be tried; nothing when it was
 */
public record Kijkproefblad(
        List<Deel> delen,
        List<Inbrengdeel> inbreng,
        @Nullable Verstrekkinguitkomst weigering) {

    /**
     * One kind of parts.
     *
     * @param soort a code
     * @param gezien how many they would see, of how many the asker sees
     */
    public record Deel(String soort, long gezien, long aantal) {}

    /** One inbreng, and whether they would read it. */
    public record Inbrengdeel(InbrengRegel regel, boolean gezien) {}

    static Kijkproefblad refused(Verstrekkinguitkomst weigering) {
        return new Kijkproefblad(List.of(), List.of(), weigering);
    }
}
