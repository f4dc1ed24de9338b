package nl.maatwerkaanpak.prospect4cash;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that an employer has for somebody.
 *
 * @param plaats the address, or how people call it
 * @param uren hours a week
 * @param loon euros an hour, before tax; whether it is enough for an age is a matter of the employer
 * @param vanaf the first day on which somebody can begin; nothing when that is at once
 * @param mentor who looks after a beginner there
 * @param aantal how many can work there at a time
 * @param openTot the last day on which somebody can be placed; nothing without an end
 */
public record NieuweWerkplek(
        String werk,
        String plaats,
        int uren,
        BigDecimal loon,
        @Nullable LocalDate vanaf,
        @Nullable String mentor,
        int aantal,
        @Nullable LocalDate openTot) {

    public static final int MEESTE_UREN = 48;
    public static final int MEESTE_LOON = 100;
    public static final int MEESTE_PLEKKEN = 50;
}
