package nl.maatwerkaanpak.inbreng;

import java.util.List;
import nl.maatwerkaanpak.privacy.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to ask for a verstrekking: the inbreng, for what it was asked, and to whom it may go.
 *
 * @param doel for what the inbreng was asked, and on which ground
 * @param ontvangers the partners that can be chosen: roles
 * @param weigering why this inbreng goes no further, whoever asks; nothing when it can
 */
public record Verstrekkingblad(
        String kenmerk,
        InbrengRegel inbreng,
        String doel,
        Grondslag grondslag,
        List<String> ontvangers,
        @Nullable Verstrekkinguitkomst weigering) {}
