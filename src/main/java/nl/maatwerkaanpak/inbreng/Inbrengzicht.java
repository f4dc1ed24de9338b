package nl.maatwerkaanpak.inbreng;

import java.util.List;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.privacy.Zichtlijst;
import nl.maatwerkaanpak.privacy.Zichtsoort;
import nl.maatwerkaanpak.privacy.Ziener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where is told who reads one inbreng: to who gave it, and to who leads the casus and reads it themselves. */
@Component
public class Inbrengzicht {

    private final Inbrengboek boek;
    private final Uitvragen uitvragen;
    private final Casusdossiers dossiers;
    private final Toegang toegang;
    private final Zichtlijst zichtlijst;

    Inbrengzicht(
            Inbrengboek boek, Uitvragen uitvragen, Casusdossiers dossiers, Toegang toegang, Zichtlijst zichtlijst) {
        this.boek = boek;
        this.uitvragen = uitvragen;
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.zichtlijst = zichtlijst;
    }

    /** For who gave it; logged. */
    @Transactional
    public List<Ziener> read(UitvraagId uitvraag, InbrengId inbreng) {
        toegang.require(
                Handeling.INBRENGZICHT_LEZEN,
                Onderwerp.uitvraag(uitvraag.value()),
                () -> uitvragen.findById(uitvraag.value()).stream()
                        .map(found -> found.jongere().value())
                        .toList());
        if (boek.uitvraagOf(inbreng).filter(uitvraag::equals).isEmpty()) {
            throw new GeenToegang(Handeling.INBRENGZICHT_LEZEN);
        }
        return zichtlijst.of(Zichtsoort.INBRENG, inbreng.value());
    }

    /** For who leads the casus; logged. */
    @Transactional
    public List<Ziener> read(CasusId casus, InbrengId inbreng) {
        dossiers.requireZicht(casus);
        if (boek.of(casus).stream().noneMatch(regel -> regel.id().equals(inbreng))) {
            throw new GeenToegang(Handeling.CASUSZICHT_LEZEN);
        }
        return zichtlijst.of(Zichtsoort.INBRENG, inbreng.value());
    }
}
