package nl.maatwerkaanpak.toezicht;

import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Relatie;

/**
 * One act: who may.
 *
 * @param relaties of which one is needed with what it is about
 * @param rollen of which one is needed
 * @param adressen where it is done
 */
public record Toegangsblad(Handeling handeling, Set<Relatie> relaties, Set<String> rollen, List<String> adressen) {}
