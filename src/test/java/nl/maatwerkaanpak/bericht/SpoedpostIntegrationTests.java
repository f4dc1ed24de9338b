package nl.maatwerkaanpak.bericht;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BILAL;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Instant;
import nl.maatwerkaanpak.casus.Afschermtafel;
import nl.maatwerkaanpak.casus.Afschermuitkomst;
import nl.maatwerkaanpak.casus.Afschermvraag;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerEvent.MedewerkerLeft;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.signaal.Melding;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Opschalen;
import nl.maatwerkaanpak.taak.TaakId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class SpoedpostIntegrationTests extends Postproef {

    private static final String SANNES = "sanne@maatwerkaanpak.example";
    private static final String RUBENS = "ruben@maatwerkaanpak.example";
    private static final String PAULAS = "paula@maatwerkaanpak.example";

    @Autowired
    private BeanFactory house;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Afschermtafel afschermtafel;

    private Mensenwerk mensen;

    @BeforeEach
    void meet() {
        mensen = new Mensenwerk(house);
    }

    @Test
    void tellsWegersAndThePartnerOfUrgentSignaalAtOnceAndNotWhat() {
        mensen.report(NOOR, melding(true));

        postbode.round();

        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(mailsTo(PAULAS)).hasSize(1);
        assertThat(mailsTo(RUBENS)).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(mailsTo(SANNES).get(0)))
                .contains("Er is werk dat niet kan wachten.", "Importance: high")
                .doesNotContainIgnoringCase(
                        "Kleine Mo", "Malburgen", "tunnel", "geweld", "jongen", "signaal", "S-2026");
    }

    @Test
    void saysNothingOfAnyOtherSignaal() {
        mensen.report(NOOR, melding(false));

        postbode.round();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void keepsQuietToWhoReportedIt() {
        mensen.report(SANNE, melding(true));

        assertThat(outboxOf(SANNE)).isEmpty();
        assertThat(outboxOf(RUBEN)).containsExactly("OPEN");
    }

    @Test
    void tellsPartnerOfOpschaling() {
        var signaal = mensen.report(BILAL, melding(false));

        mensen.weigh(SANNE, signaal, new Opschalen("politie", "Spoed."));
        postbode.round();

        assertThat(mailsTo(PAULAS)).hasSize(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void tellsCoordinatorOnceOfWorkThatStayedUndone() {
        var mila = employ("handhaving", "mila@gemeente.example");
        var taak = give(mila, inHours(-1));

        as(Actor.PROCESMOTOR, () -> escalate(taak));
        postbode.round();
        as(Actor.PROCESMOTOR, () -> escalate(taak));
        postbode.round();

        assertThat(mailsTo(SANNES)).hasSize(1);
        assertThat(mailsTo(RUBENS)).hasSize(1);
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void tellsCoordinatorOnceOfAllWorkOfWhoLeft() {
        var mila = employ("handhaving", "mila@gemeente.example");
        give(mila, inHours(1));
        give(mila, inHours(2));

        as(Actor.DIRECTORY, () -> leave(new MedewerkerLeft(mila)));
        postbode.round();

        assertThat(outboxOf(SANNE)).containsExactly("VERZONDEN", "VERZONDEN");
        assertThat(mailsTo(SANNES)).hasSize(1);
    }

    @Test
    void staysAwayFromWhomTheDossierIsClosedTo() {
        var signaal = mensen.report(NOOR, melding(false));
        mensen.take(RUBEN, signaal.value(), "userTask_weighSignaal");

        close(signaal, RUBEN);

        assertThat(outboxOf(RUBEN)).isEmpty();
        assertThat(outboxOf(SANNE)).containsExactly("OPEN");
    }

    @Test
    void staysAwayFromWhomTheDossierIsClosedToWhenItsOwnerLeaves() {
        var mila = employ("signaalcoordinator", "mila@gemeente.example");
        var signaal = mensen.report(NOOR, melding(false));
        mensen.take(mila, signaal.value(), "userTask_weighSignaal");
        close(signaal, RUBEN);

        as(Actor.DIRECTORY, () -> leave(new MedewerkerLeft(mila)));

        assertThat(outboxOf(RUBEN)).isEmpty();
        assertThat(outboxOf(SANNE)).containsExactly("OPEN");
    }

    @Test
    void staysAwayFromAPartnerToWhomTheOpschalingIsClosed() {
        var signaal = mensen.report(NOOR, melding(false));
        close(signaal, PAULA);

        mensen.weigh(SANNE, signaal, new Opschalen("politie", "Spoed."));

        assertThat(outboxOf(PAULA)).isEmpty();
    }

    @Test
    void staysAwayFromWhoDoesNotWantIt() {
        var mila = employ("signaalcoordinator", "mila@gemeente.example");
        as(mila, () -> choose(new Berichtkeuze(true, 8, false)));

        mensen.report(NOOR, melding(true));
        postbode.round();

        assertThat(outboxOf(mila)).containsExactly("NIET_GEWENST");
        assertThat(mailsTo("mila@gemeente.example")).isEmpty();
    }

    @Test
    void goesWithTheFactWhenThatIsUndone() {
        Actor.run(
                NOOR,
                () -> transactions.executeWithoutResult(status -> {
                    mensen.report(NOOR, melding(true));
                    status.setRollbackOnly();
                }));

        assertThat(outboxOf(SANNE)).isEmpty();
        assertThat(outboxOf(PAULA)).isEmpty();
    }

    private void close(SignaalId signaal, MedewerkerId to) {
        var outcome = Actor.as(
                NOOR,
                () -> afschermtafel.close(
                        Onderwerp.signaal(signaal.value()), new Afschermvraag(to, "Is een neef.", null, null)));
        assertThat(outcome).isEqualTo(Afschermuitkomst.AFGESCHERMD);
    }

    private boolean choose(Berichtkeuze keuze) {
        mailkeuze.choose(keuze);
        return true;
    }

    private boolean escalate(TaakId taak) {
        werklijst.escalate(taak);
        return true;
    }

    private boolean leave(MedewerkerLeft left) {
        events.publishEvent(left);
        return true;
    }

    private static Melding melding(boolean spoed) {
        return Demosignaal.all().stream()
                .filter(signaal -> signaal.spoed() == spoed)
                .findFirst()
                .orElseThrow()
                .melding(Verhaaltijd.endingBefore(Instant.now()));
    }
}
