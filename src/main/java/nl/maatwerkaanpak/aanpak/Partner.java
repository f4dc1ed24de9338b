package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * A partner that works along in dossiers: a role at the identity provider within an organisatie.
 *
 * @param rol the realm role; one partner per role
 * @param naam what people call someone with this role
 * @param organisatie the code of its organisatie
 * @param triage whether it answers in the triage
 * @param opschaling whether a signaal can be handed to it at once
 * @param meldt whether its people report signalen of their own
 * @param bemiddelt whether its people keep a register of employers and find jongeren work with them
 */
public record Partner(
        @NotBlank(message = Fout.ONTBREEKT) @Pattern(regexp = Fout.CODE, message = Fout.GEEN_CODE)
        String rol,

        @NotBlank(message = Fout.ONTBREEKT) String naam,
        @NotBlank(message = Fout.ONTBREEKT) String organisatie,
        boolean triage,
        boolean opschaling,
        boolean meldt,
        boolean bemiddelt) {}
