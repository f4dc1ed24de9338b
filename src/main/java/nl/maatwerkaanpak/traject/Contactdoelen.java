package nl.maatwerkaanpak.traject;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.maatwerkaanpak.jongere.Richting;

/**
 * What contact moments can be about. The room that keeps the goals of a kind of traject implements it, so that a contact
 * moment is recorded in one act for every kind of traject; for trajecten that are not its own it has none.
 */
public interface Contactdoelen {

    /** A goal as who guides chooses it. */
    record Contactdoel(UUID id, String doel) {}

    /** The goals of the traject that run. */
    List<Contactdoel> running(TrajectId traject);

    /** Which goal of the traject each contact moment was about, where it was about one. */
    Map<ContactmomentId, String> about(TrajectId traject);

    /** Notes that a contact moment showed which way it goes with a goal that runs. */
    void note(TrajectId traject, UUID doel, ContactmomentId moment, Richting richting);
}
