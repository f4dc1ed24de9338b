package nl.maatwerkaanpak.bericht;

import nl.maatwerkaanpak.bericht.Ontwerp.Bezorgen;
import nl.maatwerkaanpak.bericht.Ontwerp.Vervallen;
import nl.maatwerkaanpak.medewerker.Mailadres;
import nl.maatwerkaanpak.medewerker.Mailadressen;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.taak.Werkvoorraad;
import org.springframework.stereotype.Component;

/**
 * Decides at the moment of sending whether a mail is still wanted, and has it written: the numbers are those of now, also when
 * the mail server was away for hours, and who left in between gets nothing.
 */
@Component
class Opsteller {

    private final Medewerkers medewerkers;
    private final Mailadressen mailadressen;
    private final Berichtkeuzes keuzes;
    private final Werkvoorraad werkvoorraad;
    private final Briefschrijver schrijver;

    Opsteller(
            Medewerkers medewerkers,
            Mailadressen mailadressen,
            Berichtkeuzes keuzes,
            Werkvoorraad werkvoorraad,
            Briefschrijver schrijver) {
        this.medewerkers = medewerkers;
        this.mailadressen = mailadressen;
        this.keuzes = keuzes;
        this.werkvoorraad = werkvoorraad;
        this.schrijver = schrijver;
    }

    Ontwerp draft(Zending zending) {
        if (medewerkers.find(zending.medewerker()).filter(Medewerker::actief).isEmpty()) {
            return new Vervallen(Uitkomst.VERTROKKEN);
        }
        if (!keuzes.read(zending.medewerker()).wants(zending.soort())) {
            return new Vervallen(Uitkomst.NIET_GEWENST);
        }
        return mailadressen
                .find(zending.medewerker())
                .map(adres -> write(zending, adres))
                .orElseGet(() -> new Vervallen(Uitkomst.GEEN_ADRES));
    }

    private Ontwerp write(Zending zending, Mailadres adres) {
        if (zending.soort() == Berichtsoort.SPOED) {
            return new Bezorgen(adres, schrijver.spoed());
        }
        var aantallen = werkvoorraad.of(zending.medewerker());
        return aantallen.isLeeg()
                ? new Vervallen(Uitkomst.GEEN_WERK)
                : new Bezorgen(adres, schrijver.dagoverzicht(aantallen));
    }
}
