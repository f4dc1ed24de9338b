package nl.maatwerkaanpak.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.maatwerkaanpak.casus.Informeerplicht.Geinformeerden;
import nl.maatwerkaanpak.jongere.Leeftijd;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.junit.jupiter.api.Test;

class InformeerplichtTests {

    private static final Geinformeerden NOBODY = new Geinformeerden(false, false);

    @Test
    void followsTheAge() {
        assertThat(Informeerplicht.at(new Leeftijd(11, 11))).isEqualTo(Informeerplicht.GEZAGHEBBENDE);
        assertThat(Informeerplicht.at(new Leeftijd(12, 12))).isEqualTo(Informeerplicht.BEIDEN);
        assertThat(Informeerplicht.at(new Leeftijd(15, 15))).isEqualTo(Informeerplicht.BEIDEN);
        assertThat(Informeerplicht.at(new Leeftijd(16, 16))).isEqualTo(Informeerplicht.JONGERE);
    }

    @Test
    void isTheWiderOneWhereTheAgeLiesOnBothSides() {
        assertThat(Informeerplicht.at(new Leeftijd(11, 12))).isEqualTo(Informeerplicht.BEIDEN);
        assertThat(Informeerplicht.at(new Leeftijd(15, 16))).isEqualTo(Informeerplicht.BEIDEN);
    }

    @Test
    void isDoneInTwoTalksAsWellAsInOne() {
        var afterJongere = NOBODY.with(jongere());

        assertThat(Informeerplicht.BEIDEN.isMet(afterJongere)).isFalse();
        assertThat(Informeerplicht.BEIDEN.isMet(afterJongere.with(guardian(true))))
                .isTrue();
    }

    @Test
    void waitsForEveryGuardian() {
        assertThat(Informeerplicht.GEZAGHEBBENDE.isMet(NOBODY.with(guardian(false))))
                .isFalse();
        assertThat(Informeerplicht.GEZAGHEBBENDE.isMet(
                        NOBODY.with(guardian(false)).with(guardian(true))))
                .isTrue();
    }

    @Test
    void isNotDoneByTellingSomebodyElse() {
        assertThat(Informeerplicht.JONGERE.isMet(NOBODY.with(guardian(true)))).isFalse();
        assertThat(Informeerplicht.GEZAGHEBBENDE.isMet(NOBODY.with(jongere()))).isFalse();
        assertThat(Informeerplicht.ONBEKEND.isMet(NOBODY)).isFalse();
    }

    private static Informering jongere() {
        return Informering.ofJongere(Informering.Hoe.GESPREK, LocalDate.of(2026, 10, 13), MedewerkerId.create(), null);
    }

    private static Informering guardian(boolean all) {
        return new Informering(
                Informering.Wie.GEZAGHEBBENDE,
                "moeder",
                all,
                Informering.Hoe.TELEFOON,
                LocalDate.of(2026, 10, 13),
                MedewerkerId.create(),
                null);
    }
}
