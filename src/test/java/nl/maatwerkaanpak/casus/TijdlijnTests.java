package nl.maatwerkaanpak.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TijdlijnTests {

    private static final Tijdlijn LANG = Tijdlijn.of(lines(
            "BESLUIT_VASTGELEGD",
            "VERWIJZING_GEDAAN",
            "ACTIE_AFGEROND",
            "ACTIE_AFGESPROKEN",
            "INBRENG_GELEVERD",
            "GEEN_INFORMATIE",
            "UITSTEL_GEVRAAGD",
            "GEINFORMEERD_JONGERE",
            "TRAJECT_BEEINDIGD",
            "INCLUSIE"));

    @Test
    void pageOfACasusShowsTheNewestAndSaysThatThereIsMore() {
        assertThat(LANG.regels())
                .hasSize(8)
                .first()
                .extracting(Verloopregel::gebeurtenis)
                .isEqualTo("BESLUIT_VASTGELEGD");
        assertThat(LANG.afgekapt()).isTrue();
        assertThat(Tijdlijn.of(lines("INCLUSIE")).afgekapt()).isFalse();
    }

    @Test
    void everySoortIsCounted() {
        assertThat(LANG.aantallen())
                .containsOnly(
                        entry(Verloopsoort.CONTACT, 2L),
                        entry(Verloopsoort.INBRENG, 2L),
                        entry(Verloopsoort.TRAJECTEN, 2L),
                        entry(Verloopsoort.ACTIES, 2L),
                        entry(Verloopsoort.BESLUITEN, 2L));
    }

    @Test
    void whatIsLookedForIsShownWhole() {
        assertThat(LANG.only("inbreng").regels())
                .extracting(Verloopregel::gebeurtenis)
                .containsExactly("INBRENG_GELEVERD", "GEEN_INFORMATIE");
    }

    @Test
    void whatNobodyKnowsShowsEverything() {
        assertThat(LANG.only("onzin").regels()).hasSize(10);
        assertThat(LANG.only("alles").soort()).isNull();
    }

    private static List<Verloopregel> lines(String... codes) {
        return Stream.of(codes)
                .map(code -> new Verloopregel(code, Instant.EPOCH, null, null, null, null, null))
                .toList();
    }
}
