package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import nl.maatwerkaanpak.jongerenwerk.JongerenwerkEvent.PopBegun;
import nl.maatwerkaanpak.traject.TrajectEvent.TrajectEnded;
import nl.maatwerkaanpak.traject.TrajectEvent.VervolgDecided;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingAccepted;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectgang;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A traject runs by the process that aanpak names for its soort; each ends in "Vervolg bepalen". */
@Component
class TrajectProcessen {

    /** Whether another place is looked for, after work that stopped. */
    static final String OPNIEUW = "opnieuw";

    static final String INTAKE = "userTask_doIntake";

    private static final String VERVOLG = "userTask_decideVervolg";

    private final Processen processen;
    private final Termijnstelling termijnen;
    private final Aanpak aanpak;
    private final Trajectgang gang;

    TrajectProcessen(Processen processen, Termijnstelling termijnen, Aanpak aanpak, Trajectgang gang) {
        this.processen = processen;
        this.termijnen = termijnen;
        this.aanpak = aanpak;
        this.gang = gang;
    }

    @EventListener
    void on(VerwijzingAccepted accepted) {
        var soort = readSoort(accepted.trajectsoort());
        var gegevens = Procesgegevens.about(accepted.kenmerk(), accepted.wijk())
                .casus(accepted.casus())
                .code(Procesgegevens.ORGANISATIE, soort.organisatie())
                .medewerker(Procesgegevens.UITVOERDER, accepted.uitvoerder())
                .medewerker(Procesgegevens.CASUSREGISSEUR, accepted.casusregisseur());
        processen.start(soort.proces(), accepted.traject().value(), gegevens.flag(OPNIEUW, false));
        if (processen.isOpen(accepted.traject().value(), INTAKE)) {
            gang.beginWithIntake(accepted.traject());
        }
    }

    @EventListener
    void on(PopBegun begun) {
        processen.complete(
                begun.traject().value(),
                "userTask_recordDoelen",
                Procesgegevens.none().flag("meedoen", true));
    }

    /** A traject can end at any point: whatever is open then is done with, and the casusregisseur is asked. */
    @EventListener
    void on(TrajectEnded ended) {
        end(ended.traject(), "userTask_recordDoelen", ending().flag("meedoen", false));
        end(ended.traject(), "userTask_guideTraject", ending());
        end(ended.traject(), INTAKE, ending().flag("geschikt", false));
        end(ended.traject(), "userTask_recordPlaatsing", ending().flag("geplaatst", false));
        end(ended.traject(), "userTask_guidePlaatsing", ending());
        if (!processen.isOpen(ended.traject().value(), VERVOLG)) {
            throw new IllegalStateException("traject " + ended.traject() + " ended without a vervolg");
        }
    }

    @EventListener
    void on(VervolgDecided decided) {
        processen.complete(decided.traject().value(), VERVOLG);
    }

    private void end(TrajectId traject, String soort, Procesgegevens gegevens) {
        processen.completeIfOpen(traject.value(), soort, gegevens);
    }

    private Procesgegevens ending() {
        return Procesgegevens.none().moment(Procesgegevens.VERVOLG_UITERLIJK, termijnen.vervolg());
    }

    private Trajectsoort readSoort(String code) {
        return aanpak.trajectsoort(code).orElseThrow(() -> new IllegalStateException("no trajectsoort " + code));
    }
}
