package nl.maatwerkaanpak.inbreng;

import java.util.List;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where is asked to share one inbreng with a partner that it does not name, or for another purpose: by who leads the
 * casus about what they read themselves, or by who gave it. Somebody else decides.
 */
@Component
public class Verstrekkingtafel {

    private final Uitvragen uitvragen;
    private final Inbrengboek inbrengboek;
    private final Verstrekkingboek boek;
    private final Verstrekkingregels regels;
    private final Casusregie casusregie;
    private final Aanpak aanpak;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;

    Verstrekkingtafel(
            Uitvragen uitvragen,
            Inbrengboek inbrengboek,
            Verstrekkingboek boek,
            Verstrekkingregels regels,
            Casusregie casusregie,
            Aanpak aanpak,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events) {
        this.uitvragen = uitvragen;
        this.inbrengboek = inbrengboek;
        this.boek = boek;
        this.regels = regels;
        this.casusregie = casusregie;
        this.aanpak = aanpak;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
    }

    /** For the page on which who leads the casus asks. */
    @Transactional
    public Verstrekkingblad read(CasusId casus, InbrengId inbreng) {
        casusregie.readSummaryFor(Handeling.VERSTREKKINGEN_VAN_CASUS_LEZEN, casus);
        return blad(inCasus(casus, inbreng), Handeling.VERSTREKKINGEN_VAN_CASUS_LEZEN);
    }

    /** For the page on which who gave it asks. */
    @Transactional
    public Verstrekkingblad read(UitvraagId uitvraag, InbrengId inbreng) {
        requireGiver(uitvraag);
        return blad(ofUitvraag(uitvraag, inbreng), Handeling.VERSTREKKING_AANBIEDEN);
    }

    /** Asks as who leads the casus; the giver has to agree first, unless the asker gave it. */
    @Transactional
    public Verstrekkinguitkomst ask(CasusId casus, InbrengId id, Verstrekkingsvraag vraag) {
        var open =
                casusregie.readSummaryFor(Handeling.VERSTREKKING_VRAGEN, casus).open();
        var inbreng = inCasus(casus, id);
        return open
                ? ask(inbreng, vraag, Handeling.VERSTREKKING_VRAGEN, Onderwerp.casus(casus.value()))
                : Verstrekkinguitkomst.CASUS_GESLOTEN;
    }

    /** Asks as who gave it. */
    @Transactional
    public Verstrekkinguitkomst ask(UitvraagId uitvraag, InbrengId id, Verstrekkingsvraag vraag) {
        requireGiver(uitvraag);
        return ask(
                ofUitvraag(uitvraag, id),
                vraag,
                Handeling.VERSTREKKING_AANBIEDEN,
                Onderwerp.uitvraag(uitvraag.value()));
    }

    private Verstrekkinguitkomst ask(
            InbrengRegel inbreng, Verstrekkingsvraag vraag, Handeling handeling, Onderwerp onderwerp) {
        var uitvraag = uitvragen
                .findForChangeById(uitvraagOf(inbreng, handeling).value())
                .orElseThrow(() -> new GeenToegang(handeling));
        var refusal = regels.refusal(uitvraag, inbreng).or(() -> regels.refusal(uitvraag, inbreng, vraag));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var ontvanger = regels.ontvanger(vraag, inbreng).orElseThrow();
        var id = boek.add(new Aanvraag(
                uitvraag,
                inbreng.id(),
                inbreng.organisatie(),
                ontvanger,
                soort(inbreng, ontvanger),
                vraag,
                isGiver(uitvraag.id()),
                toegang.holder(handeling, onderwerp)));
        casusregie.note(uitvraag.casus(), "VERSTREKKING_GEVRAAGD", null);
        boek.find(id).map(Verstrekking::requested).ifPresent(events::publishEvent);
        return Verstrekkinguitkomst.GEVRAAGD;
    }

    private static Verstrekkingsoort soort(InbrengRegel inbreng, Partner ontvanger) {
        return inbreng.ontvangers().contains(ontvanger.organisatie())
                ? Verstrekkingsoort.ANDER_DOEL
                : Verstrekkingsoort.ANDERE_ONTVANGER;
    }

    private boolean isGiver(UitvraagId uitvraag) {
        return betrokkenheden.relaties(Onderwerp.uitvraag(uitvraag.value())).contains(Relatie.GEVRAAGDE);
    }

    private Verstrekkingblad blad(InbrengRegel inbreng, Handeling handeling) {
        var uitvraag = uitvragen
                .findById(uitvraagOf(inbreng, handeling).value())
                .orElseThrow(() -> new GeenToegang(handeling));
        return new Verstrekkingblad(
                uitvraag.kenmerk(),
                inbreng,
                uitvraag.doel(),
                uitvraag.grondslag(),
                aanpak.partners().stream()
                        .filter(partner -> !partner.organisatie().equals(inbreng.organisatie()))
                        .map(Partner::rol)
                        .toList(),
                regels.refusal(uitvraag, inbreng).orElse(null));
    }

    /** Of another casus it does not exist here. */
    private InbrengRegel inCasus(CasusId casus, InbrengId inbreng) {
        return inbrengboek.of(casus).stream()
                .filter(regel -> regel.id().equals(inbreng))
                .findFirst()
                .orElseThrow(() -> new GeenToegang(Handeling.VERSTREKKING_VRAGEN));
    }

    private InbrengRegel ofUitvraag(UitvraagId uitvraag, InbrengId inbreng) {
        return inbrengboek.of(uitvraag).stream()
                .filter(regel -> regel.id().equals(inbreng))
                .findFirst()
                .orElseThrow(() -> new GeenToegang(Handeling.VERSTREKKING_AANBIEDEN));
    }

    private UitvraagId uitvraagOf(InbrengRegel inbreng, Handeling handeling) {
        return inbrengboek.uitvraagOf(inbreng.id()).orElseThrow(() -> new GeenToegang(handeling));
    }

    private void requireGiver(UitvraagId id) {
        toegang.require(
                Handeling.VERSTREKKING_AANBIEDEN,
                Onderwerp.uitvraag(id.value()),
                () -> uitvragen.findById(id.value()).stream()
                        .map(uitvraag -> uitvraag.jongere().value())
                        .toList());
    }

    /** What was asked about the casus and what came of it, for who leads it; logged. */
    @Transactional
    public List<Verstrekking> list(CasusId casus) {
        casusregie.readSummaryFor(Handeling.VERSTREKKINGEN_VAN_CASUS_LEZEN, casus);
        return boek.of(casus);
    }
}
