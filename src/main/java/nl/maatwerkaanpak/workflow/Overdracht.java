package nl.maatwerkaanpak.workflow;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatwerkaanpak.casus.ActieId;
import nl.maatwerkaanpak.casus.Actietafel;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.overleg.Overlegwisseling;
import nl.maatwerkaanpak.plan.PlanregelId;
import nl.maatwerkaanpak.plan.Planregeltafel;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectwisseling;
import org.springframework.stereotype.Component;

/** Where a taak makes somebody more than its owner, the dossier follows the taak to the next one. */
@Component
class Overdracht {

    /** Work of who guides a traject: it goes to another together. */
    static final Set<String> GUIDING = Set.of(
            "userTask_recordDoelen",
            "userTask_guideTraject",
            "userTask_doIntake",
            "userTask_recordPlaatsing",
            "userTask_guidePlaatsing",
            "userTask_checkWerk",
            "userTask_recordUitkomst");

    /** What moves along with it: whoever guides is asked to seek contact. */
    static final Set<String> WITH_GUIDING =
            Stream.concat(GUIDING.stream(), Stream.of(ContactProcessen.ZOEKEN)).collect(Collectors.toUnmodifiableSet());

    private final Actietafel actietafel;
    private final Planregeltafel planregeltafel;
    private final Overlegwisseling overlegwisseling;
    private final Trajectwisseling trajectwisseling;

    Overdracht(
            Actietafel actietafel,
            Planregeltafel planregeltafel,
            Overlegwisseling overlegwisseling,
            Trajectwisseling trajectwisseling) {
        this.actietafel = actietafel;
        this.planregeltafel = planregeltafel;
        this.overlegwisseling = overlegwisseling;
        this.trajectwisseling = trajectwisseling;
    }

    /** Whether the next task of the process is for the same person as this one. */
    static boolean isGuiding(String soort) {
        return GUIDING.contains(soort);
    }

    void follow(String soort, UUID onderwerp, MedewerkerId eigenaar) {
        if (isGuiding(soort)) {
            trajectwisseling.handOver(new TrajectId(onderwerp), eigenaar);
        }
        switch (soort) {
            case "userTask_performActie" -> actietafel.handOver(new ActieId(onderwerp), eigenaar);
            case "userTask_recordPlanvoortgang" -> planregeltafel.handOver(new PlanregelId(onderwerp), eigenaar);
            case "userTask_holdOverleg" -> overlegwisseling.handOverCoordination(new OverlegId(onderwerp), eigenaar);
            case "userTask_approveVerslag" -> overlegwisseling.handOverChair(new OverlegId(onderwerp), eigenaar);
            default -> {}
        }
    }
}
