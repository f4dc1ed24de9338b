package nl.maatwerkaanpak.casus;

import nl.maatwerkaanpak.jongere.Jongere;
import nl.maatwerkaanpak.jongere.Leeftijd;

/**
 * Who has to be informed, by age: the guardians under 12, both from 12 to 16, the jongere from 16: the lines of the
 * Jeugdwet; the duty itself is that of AVG art. 14. Where the age lies on both sides of a line, the wider duty holds.
 */
public enum Informeerplicht {
    GEZAGHEBBENDE,
    BEIDEN,
    JONGERE,
    /** Nothing is known of the age: whoever leads the casus finds out whom it has to be. */
    ONBEKEND;

    static final int TWAALF = 12;
    static final int ZESTIEN = 16;

    /** Asked anew each time: a birthday changes it. */
    static Informeerplicht of(Jongere jongere, int year) {
        return jongere.leeftijdsbereik(year).map(Informeerplicht::at).orElse(ONBEKEND);
    }

    static Informeerplicht at(Leeftijd leeftijd) {
        if (leeftijd.isUnder(TWAALF)) {
            return GEZAGHEBBENDE;
        }
        return leeftijd.isAtLeast(ZESTIEN) ? JONGERE : BEIDEN;
    }

    /** Whether the duty is done when these were informed. */
    boolean isMet(Geinformeerden informed) {
        return switch (this) {
            case GEZAGHEBBENDE -> informed.gezaghebbenden();
            case BEIDEN -> informed.jongere() && informed.gezaghebbenden();
            case JONGERE -> informed.jongere();
            case ONBEKEND -> informed.jongere() || informed.gezaghebbenden();
        };
    }

    /**
     * Who knows by now.
     *
     * @param gezaghebbenden every one of them
     */
    record Geinformeerden(boolean jongere, boolean gezaghebbenden) {

        Geinformeerden with(Informering next) {
            return new Geinformeerden(
                    jongere || next.wie().isJongere(),
                    gezaghebbenden || (next.wie().isGezaghebbende() && next.alleGezaghebbenden()));
        }
    }
}
