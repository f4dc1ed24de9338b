package nl.maatwerkaanpak.prospect4cash;

import java.time.LocalDate;
import nl.maatwerkaanpak.traject.TrajectId;
import org.jspecify.annotations.Nullable;

/** The facts of the room prospect4cash. Ids and days only: never a name, an employer or free text. */
public sealed interface ProspectEvent {

    /** The intake shows that the traject fits; a place is looked for. */
    record IntakeRecorded(TrajectId traject) implements ProspectEvent {}

    /**
     * The jongere has a place at work.
     *
     * @param bekijkOp when somebody asks for the first time whether the work lasts
     */
    record PlaatsingRecorded(TrajectId traject, LocalDate bekijkOp) implements ProspectEvent {}

    /**
     * Somebody asked whether the work lasts, and it does.
     *
     * @param bekijkOp when it is asked again; nothing when this was the last time, and the outcome is to be told
     */
    record WerkBestendigd(TrajectId traject, @Nullable LocalDate bekijkOp) implements ProspectEvent {}

    /** The work stopped, and another place is looked for. */
    record ZoekenHervat(TrajectId traject) implements ProspectEvent {}
}
