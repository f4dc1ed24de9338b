package nl.maatwerkaanpak.prospect4cash;

import java.util.List;
import java.util.Objects;
import nl.maatwerkaanpak.bericht.Brief;
import nl.maatwerkaanpak.medewerker.Mailadres;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.traject.TrajectId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the uitvoerder tells an employer that somebody begins: sees the text, and then sends it on purpose or reads it
 * aloud. Each time is a disclosure, and has its line in the verwerkingslog.
 */
@Component
@Transactional
public class Werkgeverbalie {

    private final Werkkast kast;
    private final Werkgevers werkgevers;
    private final Werkgeverberichten berichten;
    private final Werkgeverbrief brief;
    private final Werkgeverpost post;
    private final Toegang toegang;

    Werkgeverbalie(
            Werkkast kast,
            Werkgevers werkgevers,
            Werkgeverberichten berichten,
            Werkgeverbrief brief,
            Werkgeverpost post,
            Toegang toegang) {
        this.kast = kast;
        this.werkgevers = werkgevers;
        this.berichten = berichten;
        this.brief = brief;
        this.post = post;
        this.toegang = toegang;
    }

    /** Whom there is to tell, and whether that was done. */
    public Werkgeverbericht.Blad read(TrajectId traject) {
        var werk = kast.read(traject);
        var lopend = werk.lopend();
        var plek = lopend == null || lopend.vertrokkenOp() != null ? null : lopend.plek();
        return new Werkgeverbericht.Blad(
                werk,
                plek == null ? null : werkgevers.find(plek.werkgever()).orElse(null),
                plek == null ? null : lopend,
                post.isOn());
    }

    /** The exact text, for the worker to read before it goes out. */
    public Brief preview(Werkgeverbericht.Blad blad, Voornaam voornaam) {
        return brief.write(voornaam, Objects.requireNonNull(blad.plaatsing()).begindatum());
    }

    /**
     * Sends the text that the worker saw.
     *
     * @param adres where it goes, as the worker saw it
     */
    public Berichtuitkomst send(TrajectId traject, Voornaam voornaam, Mailadres adres) {
        var blad = disclose(traject);
        var plaatsing = blad.plaatsing();
        var werkgever = blad.werkgever();
        if (plaatsing == null || werkgever == null || !blad.mailAan()) {
            return Berichtuitkomst.NIET_AAN_DE_ORDE;
        }
        if (!werkgever.mailadres().equals(adres)) {
            return Berichtuitkomst.ADRES_GEWIJZIGD;
        }
        return berichten.put(traject, plaatsing.id(), voornaam, plaatsing.begindatum(), adres)
                ? Berichtuitkomst.GEDAAN
                : Berichtuitkomst.AL_GEDAAN;
    }

    /** The worker told it by telephone; a mail that still waits is not sent any more. */
    public Berichtuitkomst tell(TrajectId traject) {
        var blad = disclose(traject);
        var plaatsing = blad.plaatsing();
        if (plaatsing == null) {
            return Berichtuitkomst.NIET_AAN_DE_ORDE;
        }
        return berichten.tell(traject, plaatsing.id()) ? Berichtuitkomst.GEDAAN : Berichtuitkomst.AL_GEDAAN;
    }

    private Werkgeverbericht.Blad disclose(TrajectId traject) {
        var blad = read(traject);
        toegang.require(
                Handeling.WERKGEVER_BERICHTEN,
                Onderwerp.traject(traject.value()),
                () -> List.of(blad.werk().traject().jongere().value()));
        return blad;
    }
}
