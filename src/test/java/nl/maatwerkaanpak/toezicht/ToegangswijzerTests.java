package nl.maatwerkaanpak.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Aanpakken;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Relatie;
import org.junit.jupiter.api.Test;

class ToegangswijzerTests {

    private final Aanpak aanpak = Aanpakken.arnhemOost();
    private final Toegangswijzer wijzer = new Toegangswijzer(aanpak);

    @Test
    void tellsOfEveryActThatHasAnAddressWhoMay() {
        assertThat(wijzer.acts(null))
                .filteredOn(blad -> blad.handeling() == Handeling.VERSLAG_VASTSTELLEN)
                .singleElement()
                .satisfies(blad -> {
                    assertThat(blad.relaties()).containsExactly(Relatie.VOORZITTER);
                    assertThat(blad.adressen()).isNotEmpty();
                });
    }

    @Test
    void leavesOutWhatARolCanNeverDo() {
        assertThat(wijzer.acts("stuurgroep"))
                .extracting(Toegangsblad::handeling)
                .doesNotContain(Handeling.VERWERKINGSLOG_INZIEN, Handeling.OVERLEG_PLANNEN);
        assertThat(wijzer.acts("privacyfunctionaris"))
                .extracting(Toegangsblad::handeling)
                .contains(Handeling.VERWERKINGSLOG_INZIEN)
                .doesNotContain(Handeling.OVERLEG_PLANNEN);
    }
}
