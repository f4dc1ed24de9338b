package nl.maatwerkaanpak.inbreng;

import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Rechten;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the readers of a casus find the inbreng that names them. */
@Component
public class Inbrengkast {

    private final Inbrengboek boek;
    private final Verstrekkingboek verstrekkingboek;
    private final Uitvragen uitvragen;
    private final Casusregie casusregie;
    private final Toegang toegang;

    Inbrengkast(
            Inbrengboek boek,
            Verstrekkingboek verstrekkingboek,
            Uitvragen uitvragen,
            Casusregie casusregie,
            Toegang toegang) {
        this.boek = boek;
        this.verstrekkingboek = verstrekkingboek;
        this.uitvragen = uitvragen;
        this.casusregie = casusregie;
        this.toegang = toegang;
    }

    /** What the acting medewerker may read of it; logged for the jongere, and received where it was shared further. */
    @Transactional
    public List<InbrengRegel> read(CasusId casus) {
        var inbreng = readable(casus);
        if (!inbreng.isEmpty()) {
            verstrekkingboek.receive(casus, null);
        }
        return inbreng;
    }

    private List<InbrengRegel> readable(CasusId casus) {
        toegang.require(
                Handeling.INBRENG_LEZEN,
                Onderwerp.casus(casus.value()),
                () -> List.of(casusregie.readSummary(casus).jongere().value()));
        return casusregie.readSummary(casus).mayShare() ? boek.of(casus) : List.of();
    }

    /**
     * What may be shown when these organisaties sit at the table: only what names every one of them, or is their own.
     *
     * @param aanwezig codes of organisaties
     */
    @Transactional
    public List<InbrengRegel> readFor(CasusId casus, Set<String> aanwezig) {
        return readable(casus).stream()
                .filter(inbreng -> aanwezig.stream()
                        .allMatch(organisatie -> inbreng.organisatie().equals(organisatie)
                                || inbreng.ontvangers().contains(organisatie)))
                .toList();
    }

    /** Who was asked what, for who leads the casus; nobody else sees a row. It holds nothing about the jongere but the question. */
    @Transactional
    public List<UitvraagRegel> readUitvragen(CasusId casus) {
        toegang.require(Handeling.INBRENG_LEZEN, Onderwerp.casus(casus.value()));
        return uitvragen.findByCasusIdOrderByGevraagdOp(casus.value()).stream()
                .map(uitvraag -> new UitvraagRegel(
                        uitvraag.id(),
                        uitvraag.organisatie(),
                        uitvraag.vraag(),
                        uitvraag.uiterlijk(),
                        uitvraag.status().name()))
                .toList();
    }

    /** Whether the acting medewerker may ask for inbreng now. */
    @Transactional
    public boolean mayAsk(CasusId casus) {
        return toegang.rechten(Onderwerp.casus(casus.value())).may(Handeling.INBRENG_VRAGEN)
                && casusregie.readSummary(casus).open();
    }

    /** Why the acting medewerker reads inbreng of this casus. */
    @Transactional
    public Rechten rechten(CasusId casus) {
        return toegang.rechten(Onderwerp.casus(casus.value()));
    }

    /** Whether the acting medewerker may ask to share inbreng of this casus further. */
    @Transactional
    public boolean mayDisclose(CasusId casus) {
        return toegang.rechten(Onderwerp.casus(casus.value())).may(Handeling.VERSTREKKING_VRAGEN)
                && casusregie.readSummary(casus).open();
    }

    /**
     * What is shared further of the inbreng of this casus: to the organisatie of the acting medewerker, or to anybody for who leads
     * the casus. It is read with {@link #read}, which logs it.
     */
    @Transactional
    public List<Verstrekking> readVerstrekt(CasusId casus) {
        toegang.require(Handeling.INBRENG_LEZEN, Onderwerp.casus(casus.value()));
        return verstrekkingboek.of(casus).stream()
                .filter(verstrekking -> verstrekking.stand() == Verstrekkingstand.GEDEELD)
                .toList();
    }
}
