package nl.maatwerkaanpak.traject;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Afgewezen;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Geaccepteerd;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.GeenPlek;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.OpWachtlijst;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Uitgesteld;
import org.junit.jupiter.api.Test;

class WachtlijstIntegrationTests extends Wachtlijstproef {

    @Test
    void putsWhoIsAcceptedBeyondCapacityOnTheWaitingList() {
        accepted();
        var casus = proef.anInformedCasus();
        var verwijzing = referred(casus);

        assertThat(accept(AMINA, verwijzing)).isInstanceOf(OpWachtlijst.class);

        assertThat(spoor(casus).status()).isEqualTo(Verwijzingstatus.WACHTLIJST);
        assertThat(spoor(casus).plaats()).isEqualTo(1);
        assertThat(spoor(casus).wachtlijstOp()).isNotNull();
        assertThat(spoor(casus).traject()).isNull();
        assertThat(bezetting()).isEqualTo(new Bezetting(soort, 1, 1, 1, null));
        assertThat(waiting(verwijzing)).isEmpty();
    }

    @Test
    void givesTheLastPlekToOneOfTwo() {
        var verwijzingen = List.of(referred(), referred());
        verwijzingen.forEach(each -> mensen.take(AMINA, each.value(), ANTWOORD));
        var left = verwijzingen.iterator();
        Supplier<VerwijzingId> next = () -> {
            synchronized (left) {
                return left.next();
            }
        };

        var outcomes = Tegelijk.twice(() -> as(AMINA, Verwijsloket.class, loket -> loket.accept(next.get())));

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(Geaccepteerd.class)
                .hasAtLeastOneElementOfType(OpWachtlijst.class);
        assertThat(bezetting().bezet()).isEqualTo(1);
    }

    @Test
    void offersPlekThatCameFreeToTheFirstInLineThroughAPerson() {
        var traject = accepted();
        var first = waitingVerwijzing();
        var second = waitingVerwijzing();

        end(traject);

        assertThat(waiting(first)).containsExactly(PLEK);
        assertThat(waiting(second)).isEmpty();
        assertThat(bezetting().bezet()).isZero();
        mensen.take(AMINA, first.value(), PLEK);
        assertThat(told(AMINA, Plekbalie.class, balie -> balie.start(first))).isInstanceOf(Geaccepteerd.class);
        assertThat(bezetting()).isEqualTo(new Bezetting(soort, 1, 1, 1, null));
        assertThat(waiting(first)).isEmpty();
        assertThat(waiting(second)).isEmpty();
    }

    @Test
    void letsNobodyPassWhoWaits() {
        var traject = accepted();
        waitingVerwijzing();
        end(traject);
        var newcomer = referred();

        assertThat(accept(AMINA, newcomer)).isInstanceOf(OpWachtlijst.class);

        assertThat(waiting(newcomer)).isEmpty();
    }

    @Test
    void keepsWhoIsPostponedInFrontAndOffersThePlekAgain() {
        var traject = accepted();
        var casus = proef.anInformedCasus();
        var first = waitingVerwijzing(casus);
        var second = waitingVerwijzing();
        end(traject);
        mensen.take(AMINA, first.value(), PLEK);

        var outcome = as(AMINA, Plekbalie.class, balie -> balie.postpone(first, "Nog op vakantie."));

        assertThat(outcome).isInstanceOf(Uitgesteld.class);
        assertThat(waiting(first)).isEmpty();
        assertThat(waiting(second)).isEmpty();
        assertThat(spoor(casus).plaats()).isEqualTo(1);
        ring(first);
        assertThat(waiting(first)).containsExactly(PLEK);
    }

    @Test
    void bringsWhoFitsNoMoreBackToCasusregisseurAndOffersThePlekToTheNext() {
        var traject = accepted();
        var first = waitingVerwijzing();
        var second = waitingVerwijzing();
        end(traject);
        mensen.take(AMINA, first.value(), PLEK);

        var outcome = as(AMINA, Plekbalie.class, balie -> balie.decline(first, Afwijsreden.JONGERE_WIL_NIET, null));

        assertThat(outcome).isInstanceOf(Afgewezen.class);
        assertThat(waiting(first)).containsExactly("userTask_followUpAfwijzing");
        assertThat(waiting(second)).containsExactly(PLEK);
    }

    @Test
    void sendsNobodyAwayWhenCapacityIsLowered() {
        capaciteit(2);
        var traject = accepted();
        accepted();
        var verwijzing = waitingVerwijzing();
        capaciteit(1);

        end(traject);

        assertThat(bezetting()).isEqualTo(new Bezetting(soort, 1, 1, 1, null));
        assertThat(waiting(verwijzing)).isEmpty();
    }

    @Test
    void takesOfferBackWhenCapacityIsLowered() {
        capaciteit(2);
        var traject = accepted();
        accepted();
        var verwijzing = waitingVerwijzing();
        end(traject);
        mensen.take(AMINA, verwijzing.value(), PLEK);
        capaciteit(1);

        assertThat(told(AMINA, Plekbalie.class, balie -> balie.start(verwijzing)))
                .isInstanceOf(GeenPlek.class);
        lookAgain();

        assertThat(waiting(verwijzing)).isEmpty();
        assertThat(bezetting().wachtend()).isEqualTo(1);
    }

    @Test
    void offersPlekWhenCapacityIsRaised() {
        accepted();
        var verwijzing = waitingVerwijzing();
        capaciteit(2);

        lookAgain();
        lookAgain();

        assertThat(waiting(verwijzing)).containsExactly(PLEK);
    }

    @Test
    void tellsPlaatsToNobodyWhoDoesNotSeeTheVerwijzing() {
        accepted();
        var verwijzing = waitingVerwijzing();

        assertThat(plaats(JORIS, verwijzing)).contains(1L);
        assertThat(plaats(PIM, verwijzing)).isEmpty();
    }
}
