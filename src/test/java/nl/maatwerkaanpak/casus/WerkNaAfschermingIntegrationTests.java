package nl.maatwerkaanpak.casus;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Planwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.overleg.Agendering;
import nl.maatwerkaanpak.overleg.Besluit;
import nl.maatwerkaanpak.overleg.Overlegtafel;
import nl.maatwerkaanpak.overleg.Vastlegging;
import nl.maatwerkaanpak.plan.NieuwPlandoel;
import nl.maatwerkaanpak.plan.NieuwePlanregel;
import nl.maatwerkaanpak.plan.Plantafel;
import nl.maatwerkaanpak.plan.Planuitkomst;
import nl.maatwerkaanpak.privacy.Afscherming;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.signaal.Weegtafel;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.taak.Taakrij;
import nl.maatwerkaanpak.taak.Taakuitkomst;
import nl.maatwerkaanpak.taak.Taken;
import nl.maatwerkaanpak.taak.Takenbalie;
import nl.maatwerkaanpak.taak.Takenvraag;
import nl.maatwerkaanpak.taak.Weergave;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the work of the person to whom a dossier is closed. */
class WerkNaAfschermingIntegrationTests extends Afschermproef {

    @Autowired
    private Weegtafel weegtafel;

    @Autowired
    private Taken taken;

    @Autowired
    private Takenbalie balie;

    @Test
    void whoKnowsTheJongereLosesItAtOnceAndTheirWorkGoesBack() {
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        var verwijzing = mensen.verwijzingOf(KARIN, casus, "jongerenwerk");
        mensen.take(JORIS, verwijzing.value(), "userTask_answerVerwijzing");

        var outcome = Actor.as(JORIS, () -> tafel.closeToSelf(onderwerp(), "Buurjongen", AMINA));

        assertThat(outcome).isEqualTo(Afschermuitkomst.AFGESCHERMD);
        assertThatThrownBy(() -> Actor.as(JORIS, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(new Werkbeeld(house).of(JORIS, casus)).isEmpty();
        var taak = taakOf(verwijzing.value());
        assertThat(list(JORIS, Weergave.ZONDER_EIGENAAR)).doesNotContain(taak);
        assertThat(Actor.as(JORIS, () -> balie.claim(new TaakId(taak)))).isInstanceOf(Taakuitkomst.Onvindbaar.class);
        assertThat(list(AMINA, Weergave.ZONDER_EIGENAAR)).contains(taak);
        assertThat(list(KARIN, Weergave.ZONDER_EIGENAAR))
                .as("told to the coordinator")
                .contains(taak);
        assertThat(Actor.as(KARIN, () -> tafel.read(onderwerp())).afschermingen())
                .singleElement()
                .matches(Afscherming::zelf)
                .extracting(Afscherming::reden)
                .isEqualTo("Buurjongen");
    }

    @Test
    void workThatWasOnesOwnAloneIsShownToTheCoordinatorAndNotGivenBackToThem() {
        var actie = mensen.agreeActie(KARIN, casus, "Bel de school", PIM, proef.today.plusDays(9));

        assertThat(close(KARIN, PIM, null)).isEqualTo(Afschermuitkomst.AFGESCHERMD);

        var taak = taakOf(actie.value());
        assertThat(list(PIM, Weergave.MIJN)).doesNotContain(taak);
        assertThat(list(KARIN, Weergave.VAN_ANDEREN)).contains(taak);
        var candidates = Actor.as(KARIN, () -> balie.readToewijzing(new TaakId(taak)))
                .orElseThrow()
                .kandidaten();
        assertThat(candidates)
                .isNotEmpty()
                .noneMatch(kandidaat -> kandidaat.id().equals(PIM));
    }

    @Test
    void signaalIsClosedBeforeItIsWeighedAndWhatComesOfItToo() {
        var signaal = mensen.report(NOOR, Demosignaal.all().get(2).melding(Verhaaltijd.endingBefore(Instant.now())));
        var onderwerp = Onderwerp.signaal(signaal.value());

        var outcome = Actor.as(NOOR, () -> tafel.close(onderwerp, new Afschermvraag(SANNE, WHY, null, null)));

        assertThat(outcome).isEqualTo(Afschermuitkomst.AFGESCHERMD);
        var taak = taakOf(signaal.value());
        assertThat(list(SANNE, Weergave.ZONDER_EIGENAAR)).doesNotContain(taak);
        assertThat(Actor.as(SANNE, () -> balie.claim(new TaakId(taak)))).isInstanceOf(Taakuitkomst.Onvindbaar.class);
        assertThat(list(RUBEN, Weergave.ZONDER_EIGENAAR)).contains(taak);
        assertThat(Actor.as(NOOR, () -> tafel.read(onderwerp)).afschermingen()).hasSize(1);
    }

    @Test
    void whoWeighsASignaalAndKnowsThePersonGivesItBack() {
        var signaal = mensen.report(NOOR, Demosignaal.all().get(3).melding(Verhaaltijd.endingBefore(Instant.now())));
        mensen.take(SANNE, signaal.value(), "userTask_weighSignaal");
        assertThat(Actor.as(SANNE, () -> weegtafel.readWeging(signaal))).isNotNull();

        Actor.as(SANNE, () -> tafel.closeToSelf(Onderwerp.signaal(signaal.value()), "Nichtje", null));

        assertThatThrownBy(() -> Actor.as(SANNE, () -> weegtafel.readWeging(signaal)))
                .isInstanceOf(GeenToegang.class);
        mensen.take(RUBEN, signaal.value(), "userTask_weighSignaal");
        assertThat(Actor.as(RUBEN, () -> weegtafel.readWeging(signaal))).isNotNull();
    }

    @Test
    void closedPersonBecomesNoCasusregisseur() {
        close(KARIN, AMINA, null);

        assertThat(Actor.as(KARIN, () -> regie.assign(casus, AMINA, "Verlof"))).isEqualTo(Toewijzing.UNSUITABLE);
    }

    @Test
    void closedPersonGetsNoNewWorkOfIt() {
        var late = proef.today.plusDays(9);
        var actie = mensen.agreeActie(KARIN, casus, "Bel de school", NOOR, late);
        var doel = new Planwerk(mensen)
                .addDoel(
                        JORIS, casus, new NieuwPlandoel(Leefgebied.WERK_EN_OPLEIDING, "Een bijbaan", "Ik wil werken."));
        var overleg = mensen.plan(KARIN, VERA, Instant.parse("2099-01-05T09:00:00Z"), "Stadhuis");
        mensen.schedule(KARIN, casus, overleg, "Wie helpt?", List.of(PAULA));
        var punt = mensen.puntOf(KARIN, overleg, casus);
        var besluit =
                new Besluit("Verder", List.of(new nl.maatwerkaanpak.overleg.Afspraak("Bel", PIM, late)), List.of());

        close(KARIN, PIM, null);

        assertThatThrownBy(() -> mensen.agreeActie(KARIN, casus, "Bel de school", PIM, late))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Actor.as(
                        JORIS,
                        () -> house.getBean(Plantafel.class)
                                .addRegel(casus, doel, new NieuwePlanregel("Zoekt een plek", PIM))))
                .isEqualTo(Planuitkomst.ONGESCHIKT);
        assertThat(Actor.as(
                        KARIN,
                        () -> house.getBean(Overlegtafel.class)
                                .schedule(casus, overleg, "Wie helpt nog?", List.of(NOOR, PIM))))
                .isEqualTo(Agendering.GEEN_DEELNEMER);
        assertThat(Actor.as(KARIN, () -> house.getBean(Overlegtafel.class).record(overleg, punt, besluit)))
                .isEqualTo(Vastlegging.GEEN_ACTIEHOUDER);
        Actor.as(NOOR, () -> house.getBean(Actietafel.class).giveBack(actie, "Vakantie"));
        assertThat(Actor.as(JORIS, () -> house.getBean(Actievervolgtafel.class).agreeAgain(actie, "Bel", PIM, late)))
                .isEqualTo(Afronding.UNSUITABLE);
        assertThat(Actor.as(
                        KARIN,
                        () -> house.getBean(Sluittafel.class)
                                .close(casus, Sluitingen.verhuisd(new Restactie.Overgedragen(actie, PIM, late)))))
                .isEqualTo(Afsluiting.UNSUITABLE);
    }

    private UUID taakOf(UUID onderwerp) {
        return jdbc.sql("select id from maatwerk.taak where onderwerp_id = :id and afgerond_op is null")
                .param("id", onderwerp)
                .query(UUID.class)
                .single();
    }

    /** Everything on the list, over all its pages. */
    private List<UUID> list(MedewerkerId who, Weergave weergave) {
        var found = new java.util.ArrayList<UUID>();
        String next = null;
        do {
            var from = next;
            var page = Actor.as(who, () -> taken.list(new Takenvraag(weergave, null, from)));
            page.rijen().stream().map(Taakrij::id).forEach(id -> found.add(id.value()));
            next = page.volgende();
        } while (next != null);
        return found;
    }
}
