package nl.maatwerkaanpak.signaal;

import static nl.maatwerkaanpak.signaal.Signaalproef.NOOR;
import static nl.maatwerkaanpak.signaal.Signaalproef.RUBEN;
import static nl.maatwerkaanpak.signaal.Signaalproef.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.signaal.WegingResult.AlreadyWeighed;
import nl.maatwerkaanpak.signaal.WegingResult.Intended;
import nl.maatwerkaanpak.signaal.WegingResult.Pending;
import nl.maatwerkaanpak.signaal.WegingResult.Recorded;
import nl.maatwerkaanpak.signaal.WegingResult.Refused;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Afdoen;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Opschalen;
import nl.maatwerkaanpak.signaal.Wegingskeuze.ZelfOppakken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BedenktijdIntegrationTests extends Weegproef {

    private static final Afdoen AFDOEN = new Afdoen("Al bekend.");

    @AfterEach
    void leaveNothingWaiting() {
        owner().sql("delete from maatwerk.weging_voornemen").update();
    }

    @Test
    void nothingHasLeftBeforeItIsOver() {
        var signaal = onDeskOf(SANNE);

        assertThat(intend(SANNE, signaal, new ZelfOppakken(NOOR, "Spreek hem.", LocalDate.of(2999, 1, 1))))
                .isInstanceOf(Intended.class);
        bedenktijd.round();

        assertNothingLeft(signaal);
        assertThat(count("actie", signaal)).isZero();
        assertThat(mine(SANNE)).extracting(Voornemen::signaal).containsExactly(signaal);
    }

    @Test
    void takesEffectByItselfWithAllThatFollows() {
        var signaal = onDeskOf(SANNE);
        intend(SANNE, signaal, new ZelfOppakken(NOOR, "Spreek hem.", LocalDate.of(2999, 1, 1)));
        letBedenktijdPass(signaal);

        bedenktijd.round();

        var weging = read(SANNE, signaal).weging().orElseThrow();
        assertThat(weging.weger()).isEqualTo(SANNE);
        assertThat(weging.motivering()).isEqualTo("Spreek hem.");
        assertThat(count("actie", signaal)).isEqualTo(1);
        assertThat(isWork(signaal)).isFalse();
        assertThat(mine(SANNE)).isEmpty();
    }

    @Test
    void sendingTwiceIsOnce() {
        var signaal = onDeskOf(SANNE);

        var first = intend(SANNE, signaal, AFDOEN);
        var second = intend(SANNE, signaal, AFDOEN);

        assertThat(second).isInstanceOf(Intended.class).isEqualTo(first);
        assertThat(mine(SANNE)).hasSize(1);
    }

    @Test
    void takesBackWithinTheTimeAndNotAfterIt() {
        var back = onDeskOf(SANNE);
        var late = onDeskOf(SANNE);
        intend(SANNE, back, AFDOEN);
        intend(SANNE, late, AFDOEN);
        letBedenktijdPass(late);

        var taken = Actor.as(SANNE, () -> bedenktijd.takeBack(List.of(back, late)));
        bedenktijd.round();

        assertThat(taken).hasSize(1);
        assertNothingLeft(back);
        assertThat(count("weging", late)).isEqualTo(1);
    }

    @Test
    void colleagueTakesNothingBack() {
        var signaal = onDeskOf(SANNE);
        intend(SANNE, signaal, AFDOEN);

        assertThat(Actor.as(RUBEN, () -> bedenktijd.takeBack(List.of(signaal)))).isEmpty();
        assertThat(Actor.as(RUBEN, () -> bedenktijd.confirm(List.of(signaal)))).isEmpty();
        assertThat(mine(RUBEN)).isEmpty();
        assertThat(mine(SANNE)).hasSize(1);
    }

    @Test
    void wegerLetsItTakeEffectAtOnce() {
        var signaal = onDeskOf(SANNE);
        intend(SANNE, signaal, AFDOEN);

        assertThat(Actor.as(SANNE, () -> bedenktijd.confirm(List.of(signaal))))
                .containsExactly(new Recorded(Uitkomst.AFDOEN));
        assertThat(Actor.as(SANNE, () -> bedenktijd.takeBack(List.of(signaal)))).isEmpty();
        assertThat(isWork(signaal)).isFalse();
    }

    @Test
    void opschalenNeverWaits() {
        var signaal = onDeskOf(SANNE);

        assertThat(intend(SANNE, signaal, new Opschalen("politie", "Nu."))).isEqualTo(new Recorded(Uitkomst.OPSCHALEN));
        assertThat(mine(SANNE)).isEmpty();
        assertThat(isWork(signaal)).isFalse();
    }

    @Test
    void tellsWhoComesSecondWhoWasFirst() {
        var signaal = onDeskOf(SANNE);
        intend(SANNE, signaal, AFDOEN);

        var second = intend(SANNE, signaal, new Opschalen("politie", "Nu."));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Pending.class,
                        pending -> assertThat(pending.voornemen().weger()).isEqualTo(SANNE));
        assertThat(read(SANNE, signaal).voornemen()).isPresent();
    }

    @Test
    void twoNodesCarryItOutOnce() {
        var signalen = IntStream.range(0, 6).mapToObj(number -> onDeskOf(SANNE)).toList();
        signalen.forEach(
                signaal -> intend(SANNE, signaal, new ZelfOppakken(NOOR, "Spreek hem.", LocalDate.of(2999, 1, 1))));
        signalen.forEach(this::letBedenktijdPass);

        IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(bedenktijd::round))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(signalen).allSatisfy(signaal -> {
            assertThat(count("weging", signaal)).isEqualTo(1);
            assertThat(count("actie", signaal)).isEqualTo(1);
            assertThat(isWork(signaal)).isFalse();
        });
        assertThat(mine(SANNE)).isEmpty();
    }

    @Test
    void staysWithItsWegerWhenTheSignaalWentToAColleague() {
        var signaal = onDeskOf(SANNE);
        intend(SANNE, signaal, AFDOEN);
        mensen().assign(SANNE, signaal.value(), "userTask_weighSignaal", RUBEN);
        assertThat(read(RUBEN, signaal).voornemen()).isPresent();
        letBedenktijdPass(signaal);

        bedenktijd.round();

        assertThat(mine(SANNE)).extracting(Voornemen::mislukt).containsExactly("OVERGEDRAGEN");
        assertThat(mine(SANNE).get(0).besluit().keuze().motivering()).isEqualTo("Al bekend.");
        assertThat(read(RUBEN, signaal).isOpen()).isTrue();
        assertThat(intend(RUBEN, signaal, AFDOEN)).isInstanceOf(Intended.class);
        Actor.run(SANNE, bedenktijd::dismiss);
        assertThat(mine(SANNE)).isEmpty();
    }

    @Test
    void saysWhyItCouldNotBeCarriedOut() {
        var signaal = onDeskOf(SANNE);
        intend(SANNE, signaal, new ZelfOppakken(NOOR, "Spreek hem.", LocalDate.of(2999, 1, 1)));
        keep(
                signaal,
                "{\"actiehouder\": {\"value\": \"" + NOOR
                        + "\"}, \"omschrijving\": \"Spreek hem.\", \"uiterlijk\": \"2020-01-01\"}");
        letBedenktijdPass(signaal);

        bedenktijd.round();

        assertThat(mine(SANNE)).extracting(Voornemen::mislukt).containsExactly("DATUM_VERSTREKEN");
        assertNothingLeft(signaal);
        assertThat(read(SANNE, signaal).isOpen()).isTrue();
    }

    @Test
    void isTriedAgainWhenSomethingBreaksAndThenTold() {
        var signaal = onDeskOf(SANNE);
        var other = onDeskOf(RUBEN);
        intend(SANNE, signaal, AFDOEN);
        intend(RUBEN, other, AFDOEN);
        keep(signaal, "{}");
        letBedenktijdPass(other);

        for (var attempt = 0; attempt < 6; attempt++) {
            assertThat(mine(SANNE)).extracting(Voornemen::mislukt).containsOnlyNulls();
            letBedenktijdPass(signaal);
            bedenktijd.round();
        }

        assertThat(mine(SANNE)).extracting(Voornemen::mislukt).containsExactly("STORING");
        assertNothingLeft(signaal);
        assertThat(count("weging", other)).isEqualTo(1);
    }

    @Test
    void whatWasWeighedStaysSo() {
        var signaal = onDeskOf(SANNE);
        intend(SANNE, signaal, AFDOEN);
        Actor.run(SANNE, () -> bedenktijd.confirm(List.of(signaal)));

        assertThat(intend(SANNE, signaal, AFDOEN)).isInstanceOf(AlreadyWeighed.class);
    }

    @Test
    void asksWhyWhenTheOutcomeIsNotAdvised() {
        var signaal = onDeskOf(SANNE);
        var without = Actor.as(SANNE, () -> bedenktijd.intend(signaal, new Wegingsbesluit(AFDOEN, " ")));

        assertThat(without).isEqualTo(new Refused(WegingResult.Reden.GEEN_AFWIJKREDEN));
        assertThat(mine(SANNE)).isEmpty();
    }

    private void keep(SignaalId signaal, String keuze) {
        owner().sql("update maatwerk.weging_voornemen set keuze = cast(:keuze as jsonb) where signaal_id = :id")
                .param("keuze", keuze)
                .param("id", signaal.value())
                .update();
    }
}
