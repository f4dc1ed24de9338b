package nl.maatwerkaanpak.traject;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;

import java.util.Optional;
import nl.maatwerkaanpak.casus.Sluittafel;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.BestaatNietMeer;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Geaccepteerd;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Ingetrokken;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.OpWachtlijst;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Teruggevraagd;
import org.junit.jupiter.api.Test;

class VerwijzingIntegrationTests extends Wachtlijstproef {

    @Test
    void tellsPartnerWhoAcceptsThatTheVerwijzingWasRevoked() {
        var verwijzing = referred();
        mensen.take(AMINA, verwijzing.value(), ANTWOORD);

        assertThat(done(JORIS, Intrekking.class, desk -> desk.revoke(verwijzing, "Verhuisd.")))
                .isTrue();

        assertThat(waiting(verwijzing)).isEmpty();
        assertThat(told(AMINA, Verwijsloket.class, loket -> loket.accept(verwijzing)))
                .isInstanceOf(Ingetrokken.class);
        assertThat(done(KARIN, Intrekking.class, desk -> desk.revoke(verwijzing, "Nog eens.")))
                .isFalse();
        assertThatThrownBy(() -> as(PIM, Intrekking.class, desk -> desk.revoke(verwijzing, "Niet van mij.")))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void offersPlekToTheNextWhenTheFirstIsRevoked() {
        var traject = accepted();
        var first = waitingVerwijzing();
        var second = waitingVerwijzing();
        end(traject);

        as(KARIN, Intrekking.class, desk -> desk.revoke(first, "Verhuisd."));

        assertThat(waiting(first)).isEmpty();
        assertThat(waiting(second)).containsExactly(PLEK);
    }

    @Test
    void leavesTheWaitingListWhenTheCasusCloses() {
        accepted();
        var casus = proef.anInformedCasus();
        var verwijzing = waitingVerwijzing(casus);

        as(KARIN, Sluittafel.class, tafel -> tafel.close(casus, Sluitingen.verhuisd()));

        assertThat(spoor(casus).status()).isEqualTo(Verwijzingstatus.INGETROKKEN);
        assertThat(bezetting().wachtend()).isZero();
        assertThat(waiting(verwijzing)).isEmpty();
    }

    @Test
    void waitsForAnswerOfCasusregisseurAndComesBackToThePartner() {
        var verwijzing = referred();
        mensen.take(AMINA, verwijzing.value(), ANTWOORD);

        var asked = as(AMINA, Wedervraagtafel.class, tafel -> tafel.ask(verwijzing, "Spreekt hij Nederlands?"));

        assertThat(asked).isInstanceOf(Teruggevraagd.class);
        assertThat(waiting(verwijzing)).containsExactly("userTask_answerWedervraag");
        assertThatThrownBy(() -> as(AMINA, Wedervraagtafel.class, tafel -> tafel.answer(verwijzing, "Ja")))
                .isInstanceOf(GeenToegang.class);
        assertThat(done(JORIS, Wedervraagtafel.class, tafel -> tafel.answer(verwijzing, "Ja, vloeiend.")))
                .isTrue();
        assertThat(waiting(verwijzing)).containsExactly(ANTWOORD);
        assertThat(done(JORIS, Wedervraagtafel.class, tafel -> tafel.answer(verwijzing, "Nog eens")))
                .isFalse();
        assertThat(accept(AMINA, verwijzing)).isInstanceOf(Geaccepteerd.class);
    }

    @Test
    void keepsVerwijzingOfSoortThatAanpakNamesNoMore() {
        var traject = accepted();
        var casus = proef.anInformedCasus();
        var verwijzing = waitingVerwijzing(casus);
        var asked = referred();
        mensen.take(AMINA, asked.value(), ANTWOORD);
        doReturn(Optional.empty()).when(aanpak).trajectsoort(soort);

        assertThat(told(AMINA, Verwijsloket.class, loket -> loket.accept(asked)))
                .isInstanceOf(BestaatNietMeer.class);
        end(traject);

        assertThat(waiting(verwijzing)).isEmpty();
        assertThat(spoor(casus).plaats()).isEqualTo(1);
        assertThat(done(KARIN, Intrekking.class, desk -> desk.revoke(verwijzing, "Bestaat niet meer.")))
                .isTrue();
        var again = as(KARIN, Verwijsloket.class, loket -> loket.refer(casus, soort, "Hulp"));
        assertThat(again).isEqualTo(new Verwijsuitkomst.Geweigerd(Verwijsweigering.ONBEKENDE_TRAJECTSOORT));
    }

    @Test
    void handsVerwijzingOverToColleagueWithItsTaak() {
        var verwijzing = referred();
        mensen.take(AMINA, verwijzing.value(), ANTWOORD);

        mensen.assign(AMINA, verwijzing.value(), ANTWOORD, JORIS);

        assertThat(told(JORIS, Verwijsloket.class, loket -> loket.enlist(verwijzing)))
                .isInstanceOf(OpWachtlijst.class);
        assertThatThrownBy(() -> as(AMINA, Trajectkast.class, kast -> kast.read(verwijzing)))
                .isInstanceOf(GeenToegang.class);
    }
}
