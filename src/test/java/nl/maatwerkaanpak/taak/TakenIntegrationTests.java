package nl.maatwerkaanpak.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.taak.Taakuitkomst.Onvindbaar;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TakenIntegrationTests extends Takenproef {

    @Test
    void offersUnownedWorkToRoleAlone() {
        var taak = offer(weging(MORGEN));

        assertThat(idsOf(sanne, Weergave.ZONDER_EIGENAAR)).containsExactly(taak);
        assertThat(idsOf(karin, Weergave.ZONDER_EIGENAAR)).isEmpty();
        assertThat(idsOf(joris, Weergave.ZONDER_EIGENAAR)).isEmpty();
        assertThat(list(joris, Weergave.MIJN).withoutWork()).isTrue();
    }

    @Test
    void keepsWorkOfOneOrganisatieFromAnother() {
        offer(new NieuweTaak(
                TaakId.create(),
                "userTask_weighSignaal",
                "signaal-wegen",
                UUID.randomUUID(),
                null,
                "S-2026-0002",
                "presikhaaf",
                "/signalen/x/wegen",
                "signaalcoordinator",
                "gemeente",
                null,
                MORGEN));

        assertThat(idsOf(sanne, Weergave.ZONDER_EIGENAAR)).isEmpty();
    }

    @Test
    void showsLateWorkOfAnotherToWhoWasToldOfIt() {
        var taak = offer(weging(MORGEN.minus(Duration.ofDays(2))));
        as(sanne, () -> balie.claim(taak));
        assertThat(idsOf(joris, Weergave.TE_LAAT)).isEmpty();

        engine(Actor.PROCESMOTOR, () -> werklijst.tell(taak, joris));

        assertThat(idsOf(joris, Weergave.TE_LAAT)).containsExactly(taak);
        assertThat(list(joris, Weergave.TE_LAAT).rijen().get(0).pad()).isNull();
        assertThat(idsOf(karin, Weergave.TE_LAAT)).isEmpty();
    }

    @Test
    void showsPadToOwnerOnly() {
        var taak = offer(weging(MORGEN));
        assertThat(list(sanne, Weergave.ZONDER_EIGENAAR).rijen().get(0).pad()).isNull();

        as(sanne, () -> balie.claim(taak));

        assertThat(list(sanne, Weergave.MIJN).rijen().get(0).pad()).isEqualTo("/signalen/x/wegen");
        var seenByOther = list(ruben, Weergave.VAN_ANDEREN).rijen().get(0);
        assertThat(seenByOther.pad()).isNull();
        assertThat(seenByOther.eigenaar()).isEqualTo("Sanne Verhoef");
        assertThat(seenByOther.claimable()).isFalse();
    }

    @Test
    void involvesOwnerFromTheStart() {
        var nieuw = vervolg(joris);
        offer(nieuw);

        assertThat(relaties(joris, Onderwerp.traject(nieuw.onderwerp()))).containsExactly(Relatie.CASUSREGISSEUR);
    }

    @Test
    void showsCoordinatorWhatWasEscalated() {
        var taak = offer(vervolg(joris));
        assertThat(idsOf(karin, Weergave.VAN_ANDEREN)).isEmpty();

        engine(Actor.PROCESMOTOR, () -> werklijst.escalate(taak));

        assertThat(idsOf(karin, Weergave.VAN_ANDEREN)).containsExactly(taak);
        assertThat(idsOf(sanne, Weergave.VAN_ANDEREN)).isEmpty();
        assertThat(as(karin, () -> balie.claim(taak))).isInstanceOf(Onvindbaar.class);
    }

    @Test
    void tellingTheListWhatItDidItselfChangesNothing() {
        var nieuw = weging(MORGEN);
        var taak = offer(nieuw);
        as(sanne, () -> balie.claim(taak));

        engine(sanne, () -> werklijst.reassign(taak, sanne));

        assertThat(relaties(sanne, nieuw)).containsExactly(Relatie.WEGER);
    }

    @Test
    void showsTodayAndLateOnly() {
        var late = offer(weging(NU.minus(Duration.ofDays(2))));
        var today = offer(weging(NU.plus(Duration.ofHours(3))));
        offer(weging(MORGEN));
        offer(weging(null));

        assertThat(idsOf(sanne, Weergave.TE_LAAT)).containsExactly(late, today);
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        for (var number = 0; number < 60; number++) {
            offer(weging(number % 3 == 0 ? null : NU.plus(Duration.ofHours(number % 7))));
        }

        var first = list(sanne, Weergave.ZONDER_EIGENAAR);
        var second = page(sanne, first.volgende());
        var third = page(sanne, second.volgende());

        assertThat(List.of(
                        first.rijen().size(),
                        second.rijen().size(),
                        third.rijen().size()))
                .containsExactly(25, 25, 10);
        assertThat(third.volgende()).isNull();
        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.rijen().stream())
                        .map(Taakrij::id))
                .doesNotHaveDuplicates()
                .hasSize(60);
    }

    @Test
    void stopsCountingAtNinetyNine() {
        for (var number = 0; number < 105; number++) {
            offer(weging(MORGEN));
        }

        assertThat(list(sanne, Weergave.MIJN)
                        .aantallen()
                        .get(Weergave.ZONDER_EIGENAAR)
                        .tekst())
                .isEqualTo("99+");
    }

    @Test
    void filtersByWijkInRowsAndCounts() {
        offer(weging(MORGEN));

        var elsewhere = as(sanne, () -> taken.list(new Takenvraag(Weergave.ZONDER_EIGENAAR, "malburgen", "onzin")));

        assertThat(elsewhere.rijen()).isEmpty();
        assertThat(elsewhere.withoutWork()).isTrue();
    }

    @Test
    void showsWorkOfCasusToWhoMayReadIt() {
        var casus = UUID.randomUUID();
        offer(new NieuweTaak(
                TaakId.create(),
                "userTask_recordInformeren",
                "casus-voorbereiden",
                casus,
                casus,
                "C-2026-0001",
                "presikhaaf",
                "/casussen/x/informeren",
                "casuistiekcoordinator",
                null,
                karin,
                MORGEN));

        assertThat(as(karin, () -> taken.ofCasus(casus))).hasSize(1);
        assertThatThrownBy(() -> as(joris, () -> taken.ofCasus(casus))).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> as(joris, () -> taken.openWorkOf(karin))).isInstanceOf(GeenToegang.class);
    }

    @Test
    void showsNothingToWhoHasLeft() {
        offer(weging(MORGEN));
        JdbcClient.create(database.owner())
                .sql("update maatwerk.medewerker set actief = false where id = :id")
                .param("id", sanne.value())
                .update();

        assertThat(list(sanne, Weergave.ZONDER_EIGENAAR).withoutWork()).isTrue();
    }
}
