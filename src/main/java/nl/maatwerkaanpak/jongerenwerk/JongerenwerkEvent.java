package nl.maatwerkaanpak.jongerenwerk;

import nl.maatwerkaanpak.traject.TrajectId;

/** The facts of the room jongerenwerk. Ids only: never a name or free text. */
public sealed interface JongerenwerkEvent {

    /** The intake is done and the first goals are set; from now on the jongere is guided. */
    record PopBegun(TrajectId traject) implements JongerenwerkEvent {}
}
