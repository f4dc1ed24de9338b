package nl.maatwerkaanpak.ontwikkeling.verhaal;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OLGA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;

import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.AanmeldingId;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Informering;
import nl.maatwerkaanpak.casus.NieuweAanmelding;
import nl.maatwerkaanpak.casus.Uitstelreden;
import nl.maatwerkaanpak.casus.Uitstelvraag;
import nl.maatwerkaanpak.jongere.NieuweJongere;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.beans.factory.BeanFactory;

/** Casussen for tests, as far along as a test needs them. Karin has the procesregie, Joris is casusregisseur. */
public final class Casusproef {

    private final Mensenwerk mensen;

    public Casusproef(BeanFactory house) {
        this.mensen = new Mensenwerk(house);
    }

    public Mensenwerk mensen() {
        return mensen;
    }

    /** An aanmelding on which the triage partners have answered. */
    public AanmeldingId anAnsweredAanmelding() {
        var aanmelding = mensen.file(
                JORIS,
                new NieuweJongere("Canarie Kanarius", null, "15", null),
                jongere -> new NieuweAanmelding(jongere, "malburgen", "Gezien", "Hulp", "", true, null));
        for (var partner : List.of(PAULA, OLGA, PETRA)) {
            mensen.answer(partner, aanmelding, false, null);
        }
        return aanmelding;
    }

    /** A casus with a casusregisseur, of which the jongere does not know yet. */
    public CasusId aCasus() {
        return aCasus(KARIN);
    }

    /** A casus with a casusregisseur, of which the jongere knows. */
    public CasusId anInformedCasus() {
        return anInformedCasus(KARIN);
    }

    /** As {@link #anInformedCasus()}, after it was asked to wait with that. */
    public CasusId anInformedCasusAfterUitstel() {
        var casus = aCasus();
        mensen.askUitstel(
                KARIN,
                casus,
                new Uitstelvraag(
                        Uitstelreden.ONDERZOEK,
                        "Loopt nog.",
                        LocalDate.now(Werkdagen.ZONE).plusDays(7)));
        return inform(KARIN, casus);
    }

    public CasusId anInformedCasus(MedewerkerId procesregisseur) {
        return inform(procesregisseur, aCasus(procesregisseur));
    }

    public CasusId anInformedCasusWithoutRegisseur() {
        return inform(KARIN, mensen.include(KARIN, anAnsweredAanmelding(), "Meer nodig."));
    }

    private CasusId inform(MedewerkerId procesregisseur, CasusId casus) {
        mensen.inform(
                procesregisseur,
                casus,
                Informering.ofGezaghebbenden(
                        Informering.Wie.BEIDEN,
                        "moeder",
                        Informering.Hoe.GESPREK,
                        LocalDate.of(2026, 1, 5),
                        procesregisseur,
                        null));
        return casus;
    }

    private CasusId aCasus(MedewerkerId procesregisseur) {
        var casus = mensen.include(procesregisseur, anAnsweredAanmelding(), "Meer nodig.");
        mensen.assign(procesregisseur, casus, JORIS);
        return casus;
    }
}
