package nl.maatwerkaanpak.inbreng;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Watches the border between care and enforcement when inbreng is given: a recipient on the other side gets it as a verstrekking,
 * which a second person decides about; all others read it at once.
 */
@Component
class Grenstoets {

    private final Verstrekkingboek boek;
    private final Inbrengboek inbrengboek;
    private final Verstrekkingintrekking intrekking;
    private final Aanpak aanpak;
    private final Toegang toegang;
    private final ApplicationEventPublisher events;

    Grenstoets(
            Verstrekkingboek boek,
            Inbrengboek inbrengboek,
            Verstrekkingintrekking intrekking,
            Aanpak aanpak,
            Toegang toegang,
            ApplicationEventPublisher events) {
        this.boek = boek;
        this.inbrengboek = inbrengboek;
        this.intrekking = intrekking;
        this.aanpak = aanpak;
        this.toegang = toegang;
        this.events = events;
    }

    /** Those of these organisaties that are on the other side of the giver's; codes. */
    List<String> across(String gever, Collection<String> ontvangers) {
        return ontvangers.stream()
                .filter(ontvanger -> aanpak.crossesToHandhaving(gever, ontvanger))
                .sorted()
                .toList();
    }

    /** Why the inbreng cannot be given like this. */
    Optional<Inbrenguitkomst> refusal(Uitvraag uitvraag, NieuweInbreng nieuw, @Nullable Onderbouwing onderbouwing) {
        if (across(uitvraag.organisatie(), nieuw.ontvangers()).isEmpty()) {
            return Optional.empty();
        }
        if (nieuw.uitPop() || inbrengboek.repeatsBegeleiding(uitvraag.casus(), nieuw.tekst())) {
            return Optional.of(Inbrenguitkomst.POP_BLIJFT);
        }
        return onderbouwing == null || nieuw.vervaltOp() == null
                ? Optional.of(Inbrenguitkomst.TOETS_ONDERBOUWEN)
                : Optional.empty();
    }

    /** The inbreng as all others read it at once. */
    NieuweInbreng onThisSide(Uitvraag uitvraag, NieuweInbreng nieuw) {
        var across = across(uitvraag.organisatie(), nieuw.ontvangers());
        Set<String> others = nieuw.ontvangers().stream()
                .filter(ontvanger -> !across.contains(ontvanger))
                .collect(Collectors.toUnmodifiableSet());
        return nieuw.to(others);
    }

    /** Asks a second person about those on the other side; at once when the uitvraag is answered, else with the answer. */
    void request(Uitvraag uitvraag, InbrengId inbreng, NieuweInbreng nieuw, @Nullable Onderbouwing onderbouwing) {
        if (onderbouwing == null || nieuw.vervaltOp() == null) {
            return;
        }
        for (var ontvanger : across(uitvraag.organisatie(), nieuw.ontvangers())) {
            request(uitvraag, inbreng, ontvanger, onderbouwing, nieuw.vervaltOp());
        }
        if (!uitvraag.isOpen()) {
            begin(uitvraag, inbreng);
        }
    }

    private void request(
            Uitvraag uitvraag, InbrengId inbreng, String ontvanger, Onderbouwing onderbouwing, LocalDate tot) {
        var partner = aanpak.partnersOf(ontvanger).get(0);
        boek.add(new Aanvraag(
                uitvraag,
                inbreng,
                uitvraag.organisatie(),
                partner,
                Verstrekkingsoort.ZORG_NAAR_HANDHAVING,
                new Verstrekkingsvraag(partner.rol(), uitvraag.doel(), uitvraag.grondslag(), onderbouwing, tot),
                true,
                toegang.holder(
                        Handeling.INBRENG_LEVEREN,
                        Onderwerp.uitvraag(uitvraag.id().value()))));
    }

    /** The answer is delivered: what waited for that is to be judged. */
    void begin(Uitvraag uitvraag) {
        inbrengboek.of(uitvraag.id()).stream()
                .filter(regel -> !regel.withdrawn())
                .forEach(regel -> begin(uitvraag, regel.id()));
    }

    private void begin(Uitvraag uitvraag, InbrengId inbreng) {
        boek.of(inbreng).stream()
                .filter(verstrekking -> verstrekking.uitvraag().equals(uitvraag.id()))
                .filter(verstrekking -> verstrekking.stand() == Verstrekkingstand.BIJ_TOETSER)
                .map(Verstrekking::requested)
                .forEach(events::publishEvent);
    }

    /** With inbreng that is taken back or replaced. */
    void withdrawOf(InbrengId inbreng) {
        intrekking.withdrawOf(inbreng);
    }

    /** What was asked about the inbreng to this uitvraag, for its giver. */
    List<Verstrekking> of(UitvraagId uitvraag) {
        return boek.of(uitvraag);
    }
}
