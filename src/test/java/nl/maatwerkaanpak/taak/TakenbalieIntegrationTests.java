package nl.maatwerkaanpak.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Executors;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.taak.Taakuitkomst.AlAfgerond;
import nl.maatwerkaanpak.taak.Taakuitkomst.AlBezet;
import nl.maatwerkaanpak.taak.Taakuitkomst.Gelukt;
import nl.maatwerkaanpak.taak.Taakuitkomst.NietGeschikt;
import nl.maatwerkaanpak.taak.Taakuitkomst.NietTerugTeGeven;
import nl.maatwerkaanpak.taak.Taakuitkomst.Onvindbaar;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;

class TakenbalieIntegrationTests extends Takenproef {

    @Test
    void deputyFindsTheWorkOfWhoIsAwayAndPutsItBack() {
        var taak = offer(weging(MORGEN));
        as(sanne, () -> balie.claim(taak));
        assertThat(idsOf(ruben, Weergave.MIJN)).isEmpty();
        assertThat(idsOf(ruben, Weergave.VAN_ANDEREN)).containsExactly(taak);

        replace(sanne, ruben);

        assertThat(idsOf(ruben, Weergave.VAN_ANDEREN)).isEmpty();
        assertThat(list(ruben, Weergave.MIJN).rijen())
                .singleElement()
                .matches(row -> row.mine() && row.namens() && "Sanne Verhoef".equals(row.eigenaar()));
        assertThat(list(sanne, Weergave.MIJN).rijen()).singleElement().matches(row -> row.mine() && !row.namens());
        assertThat(as(ruben, () -> balie.release(taak))).isInstanceOf(Gelukt.class);
        assertThat(idsOf(sanne, Weergave.MIJN)).isEmpty();
    }

    @Test
    void tellsWhoGivesOnWhatTheOwnerPutBack() {
        var taak = offer(weging(MORGEN));
        as(sanne, () -> balie.claim(taak));
        as(sanne, () -> balie.release(taak));

        assertThat(as(ruben, () -> balie.assign(taak, ruben, "Verlof", sanne)))
                .isInstanceOf(Taakuitkomst.Teruggegeven.class);
        assertThat(idsOf(sanne, Weergave.ZONDER_EIGENAAR)).containsExactly(taak);
    }

    @Test
    void opensDossierAtClaimAndClosesItAtRelease() {
        var nieuw = weging(MORGEN);
        var taak = offer(nieuw);
        assertThat(relaties(sanne, nieuw)).isEmpty();

        assertThat(as(sanne, () -> balie.claim(taak))).isInstanceOf(Gelukt.class);
        assertThat(relaties(sanne, nieuw)).containsExactly(Relatie.WEGER);
        assertThat(idsOf(sanne, Weergave.MIJN)).containsExactly(taak);

        assertThat(as(sanne, () -> balie.release(taak))).isInstanceOf(Gelukt.class);
        assertThat(relaties(sanne, nieuw)).isEmpty();
        assertThat(idsOf(ruben, Weergave.ZONDER_EIGENAAR)).containsExactly(taak);
    }

    @Test
    void tellsSecondClaimerWhoWasFirst(ApplicationEvents events) {
        var nieuw = weging(MORGEN);
        var taak = offer(nieuw);
        as(sanne, () -> balie.claim(taak));

        var second = as(ruben, () -> balie.claim(taak));

        assertThat(second).isEqualTo(new AlBezet("Sanne Verhoef"));
        assertThat(relaties(ruben, nieuw)).isEmpty();
        assertThat(events.stream(TaakEvent.class)).containsExactly(new TaakEvent.TaakAssigned(taak, sanne));
    }

    @Test
    void claimingTwiceIsOnce(ApplicationEvents events) {
        var taak = offer(weging(MORGEN));

        as(sanne, () -> balie.claim(taak));
        var again = as(sanne, () -> balie.claim(taak));

        assertThat(again).isInstanceOf(Gelukt.class);
        assertThat(events.stream(TaakEvent.class)).hasSize(1);
    }

    @Test
    void letsOneOfTwoClaimAtOnce() throws Exception {
        var taak = offer(weging(MORGEN));
        var both = Executors.newFixedThreadPool(2);
        try {
            var outcomes = both.invokeAll(
                    List.of(() -> as(sanne, () -> balie.claim(taak)), () -> as(ruben, () -> balie.claim(taak))));

            var results = List.of(outcomes.get(0).get(), outcomes.get(1).get());
            assertThat(results).filteredOn(Gelukt.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(AlBezet.class::isInstance).hasSize(1);
        } finally {
            both.shutdown();
        }
    }

    @Test
    void hidesTaakFromWhoItIsNotOfferedTo() {
        var taak = offer(weging(MORGEN));

        assertThat(as(joris, () -> balie.claim(taak))).isInstanceOf(Onvindbaar.class);
        assertThat(as(joris, () -> balie.claim(TaakId.create()))).isInstanceOf(Onvindbaar.class);
        assertThatThrownBy(() -> as(joris, () -> balie.readToewijzing(taak))).isInstanceOf(GeenToegang.class);
        assertThat(as(karin, () -> balie.readToewijzing(taak))).isEmpty();
    }

    @Test
    void tellsWhoDidWorkThatHasGone() {
        var nieuw = weging(MORGEN);
        var taak = offer(nieuw);
        as(sanne, () -> balie.claim(taak));
        engine(sanne, () -> werklijst.finish(taak));

        assertThat(as(ruben, () -> balie.claim(taak))).isEqualTo(new AlAfgerond("Sanne Verhoef"));
    }

    @Test
    void movesDossierWithAssignedTaak(ApplicationEvents events) {
        var nieuw = weging(MORGEN);
        var taak = offer(nieuw);
        as(sanne, () -> balie.claim(taak));

        var outcome = as(sanne, () -> balie.assign(taak, ruben, "Ik ben morgen vrij.", sanne));

        assertThat(outcome).isInstanceOf(Gelukt.class);
        assertThat(relaties(sanne, nieuw)).isEmpty();
        assertThat(relaties(ruben, nieuw)).containsExactly(Relatie.WEGER);
        assertThat(events.stream(TaakEvent.class)).contains(new TaakEvent.TaakAssigned(taak, ruben));
        assertThat(as(ruben, () -> taken.openWorkOf(ruben))).isEqualTo(1);
    }

    @Test
    void refusesToAssignToWhoDoesOtherWork() {
        var taak = offer(weging(MORGEN));

        assertThat(as(sanne, () -> balie.assign(taak, joris, "Kun jij dit?", null)))
                .isInstanceOf(NietGeschikt.class);
    }

    @Test
    void refusesToAssignWhatChangedHandsMeanwhile() {
        var taak = offer(weging(MORGEN));
        as(ruben, () -> balie.claim(taak));

        assertThat(as(sanne, () -> balie.assign(taak, sanne, "Ik doe het.", null)))
                .isEqualTo(new AlBezet("Ruben Postma"));
    }

    @Test
    void keepsWorkOfNamedPersonFromGoingBackToNobody() {
        var taak = offer(vervolg(joris));

        assertThat(as(joris, () -> balie.release(taak))).isInstanceOf(NietTerugTeGeven.class);
        assertThat(idsOf(joris, Weergave.MIJN)).containsExactly(taak);
    }
}
