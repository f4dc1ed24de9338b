package nl.maatwerkaanpak.traject.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.traject.Spoor;
import nl.maatwerkaanpak.traject.Stap;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import nl.maatwerkaanpak.traject.Verwijzingstatus;
import nl.maatwerkaanpak.traject.web.Tijdbalk.Maand;
import nl.maatwerkaanpak.traject.web.Tijdbalk.Soort;
import nl.maatwerkaanpak.traject.web.Tijdbalk.Stuk;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TijdbalkTests {

    private static final Instant OKTOBER = Instant.parse("2026-10-09T10:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-16T11:00:00Z");
    private static final Instant NU = Instant.parse("2026-12-01T11:00:00Z");

    @Test
    void runsFromTheFirstMonthToTheOneAfterThis() {
        var balk = Tijdbalk.of(List.of(running()), NU);

        assertThat(balk.van()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(balk.tot()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(balk.maanden()).hasSize(4).allMatch(Maand::metNaam);
        assertThat(balk.maanden().get(0).x()).isEqualTo("0.00%");
    }

    @Test
    void whatWaitsIsWaitingUntilToday() {
        var balk = Tijdbalk.of(List.of(spoor(Verwijzingstatus.WACHTLIJST, null, null)), NU);

        assertThat(balk.banen().get(0).stukken()).extracting(Stuk::soort).containsExactly(Soort.WACHT);
        assertThat(share(balk.banen().get(0).stukken().get(0))).isCloseTo(share(balk.nu()), within());
    }

    @Test
    void whatRunsGoesOnAfterToday() {
        var stukken = Tijdbalk.of(List.of(running()), NU).banen().get(0).stukken();

        assertThat(stukken).extracting(Stuk::soort).containsExactly(Soort.WACHT, Soort.LOOPT, Soort.VERDER);
        assertThat(share(stukken.get(2))).isCloseTo(100, within());
    }

    @Test
    void whatEndedStopsThere() {
        var spoor = spoor(Verwijzingstatus.GEACCEPTEERD, OKTOBER.plusSeconds(86_400), NOVEMBER);
        var balk = Tijdbalk.of(List.of(spoor), NU);

        assertThat(balk.banen().get(0).stukken()).extracting(Stuk::soort).containsExactly(Soort.WACHT, Soort.KLAAR);
        assertThat(share(balk.banen().get(0).stukken().get(1))).isCloseTo(37.8, within());
    }

    @Test
    void whatWasOverAtOnceIsStillSeen() {
        var balk = Tijdbalk.of(List.of(spoor(Verwijzingstatus.GEACCEPTEERD, OKTOBER, OKTOBER)), NU);

        assertThat(balk.banen().get(0).stukken()).allMatch(stuk -> share(stuk.breedte()) > 0.5);
    }

    @Test
    void aYearNamesNotEveryMonth() {
        var balk = Tijdbalk.of(List.of(running()), OKTOBER.plusSeconds(86_400 * 365L));

        assertThat(balk.maanden()).hasSize(14).filteredOn(Maand::metNaam).hasSize(5);
    }

    @Test
    void everySpoorIsARow() {
        assertThat(Tijdbalk.of(List.of(running(), running()), NU).hoogte())
                .isGreaterThan(Tijdbalk.of(List.of(running()), NU).hoogte());
    }

    /** Where a piece ends, in percents. */
    private static double share(Stuk stuk) {
        return share(stuk.x()) + share(stuk.breedte());
    }

    private static double share(String percents) {
        return Double.parseDouble(percents.replace("%", ""));
    }

    private static Offset<Double> within() {
        return Offset.offset(0.5);
    }

    private static Spoor running() {
        return spoor(Verwijzingstatus.GEACCEPTEERD, NOVEMBER, null);
    }

    private static Spoor spoor(Verwijzingstatus status, @Nullable Instant answered, @Nullable Instant ended) {
        return new Spoor(
                UUID.randomUUID(),
                "V-2026-0001",
                "jongerenwerk",
                status,
                OKTOBER,
                answered,
                null,
                null,
                answered == null ? null : UUID.randomUUID(),
                null,
                answered == null ? null : Stap.BEGELEIDEN,
                null,
                ended,
                ended == null ? null : Trajectuitkomst.DOELEN_BEHAALD,
                null);
    }
}
