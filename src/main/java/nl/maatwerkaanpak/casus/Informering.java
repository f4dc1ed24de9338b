package nl.maatwerkaanpak.casus;

import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation or letter by which people were informed that they are discussed, and why. A person does it; the system
 * keeps that it was done.
 *
 * @param gezaghebbenden which guardians, in words such as "moeder"; absent when none was informed
 * @param alleGezaghebbenden whether with this one every guardian is informed: several may have custody
 * @param door who informed them, which need not be who records it
 * @param reactie what they said to it, in their own words
 */
public record Informering(
        Wie wie,
        @Nullable String gezaghebbenden,
        boolean alleGezaghebbenden,
        Hoe hoe,
        LocalDate datum,
        MedewerkerId door,
        @Nullable String reactie) {

    public static final int GEZAGHEBBENDEN_LENGTE = 200;

    /** Who was informed; whom it has to be says {@link Informeerplicht}. */
    public enum Wie {
        JONGERE,
        GEZAGHEBBENDE,
        BEIDEN;

        boolean isJongere() {
            return this != GEZAGHEBBENDE;
        }

        /** Whether a guardian was informed. */
        public boolean isGezaghebbende() {
            return this != JONGERE;
        }
    }

    /** By what means. */
    public enum Hoe {
        GESPREK,
        TELEFOON,
        BRIEF
    }

    /** Only the jongere, in a conversation. */
    public static Informering ofJongere(Hoe hoe, LocalDate datum, MedewerkerId door, @Nullable String reactie) {
        return new Informering(Wie.JONGERE, null, false, hoe, datum, door, reactie);
    }

    /** Every guardian, and the jongere when said so. */
    public static Informering ofGezaghebbenden(
            Wie wie, String gezaghebbenden, Hoe hoe, LocalDate datum, MedewerkerId door, @Nullable String reactie) {
        return new Informering(wie, gezaghebbenden, true, hoe, datum, door, reactie);
    }
}
