package nl.maatwerkaanpak.privacy;

import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** A dossier was closed to this person: what they had of it goes to another. */
public record Afgeschermd(MedewerkerId medewerker, Onderwerp onderwerp) {}
