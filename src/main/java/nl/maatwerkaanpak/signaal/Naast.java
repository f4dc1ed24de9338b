package nl.maatwerkaanpak.signaal;

import java.util.Optional;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/**
 * Another signaal beside the one that is weighed.
 *
 * @param inzage its content, for who may read it
 * @param weger who weighs it, for who may not, when the register tells
 */
public record Naast(Verwant verwant, Optional<SignaalInzage> inzage, Optional<MedewerkerId> weger) {}
