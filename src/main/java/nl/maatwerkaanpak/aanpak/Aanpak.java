package nl.maatwerkaanpak.aanpak;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The local approach of one municipality, read from its file at the start and unchanged after it. What differs between
 * municipalities is here; no Java enumerates wijken, partners or soorten.
 */
public record Aanpak(
        @NotBlank(message = Fout.ONTBREEKT) String gemeente,
        @NotEmpty(message = Fout.ONTBREEKT) @DefaultValue List<@Valid Wijk> wijken,
        @NotEmpty(message = Fout.ONTBREEKT) @DefaultValue List<@Valid Organisatie> organisaties,
        @DefaultValue List<@Valid Rol> rollen,
        @NotEmpty(message = Fout.ONTBREEKT) @DefaultValue List<@Valid Partner> partners,
        @NotEmpty(message = Fout.ONTBREEKT) @DefaultValue List<@Valid Signaalsoort> signaalsoorten,
        @NotEmpty(message = Fout.ONTBREEKT) @DefaultValue List<@Valid Trajectsoort> trajectsoorten,
        @NotNull(message = Fout.ONTBREEKT) @Valid Termijnen termijnen,
        @NotNull(message = Fout.ONTBREEKT) @Valid Overlegritme overleg,
        @NotNull(message = Fout.ONTBREEKT) @Valid Triageritme triage) {

    public Optional<Wijk> wijk(String code) {
        return wijken.stream().filter(wijk -> wijk.code().equals(code)).findFirst();
    }

    public Optional<Organisatie> organisatie(String code) {
        return organisaties.stream()
                .filter(organisatie -> organisatie.code().equals(code))
                .findFirst();
    }

    public Optional<Partner> partner(String rol) {
        return partners.stream().filter(partner -> partner.rol().equals(rol)).findFirst();
    }

    /** Those who answer in the triage, in the order of the file. */
    public List<Partner> triagepartners() {
        return partners.stream().filter(Partner::triage).toList();
    }

    /** Those to whom a signaal can be handed at once, in the order of the file. */
    public List<Partner> opschalingpartners() {
        return partners.stream().filter(Partner::opschaling).toList();
    }

    public Optional<Signaalsoort> signaalsoort(String code) {
        return signaalsoorten.stream().filter(soort -> soort.code().equals(code)).findFirst();
    }

    public Optional<Trajectsoort> trajectsoort(String code) {
        return trajectsoorten.stream().filter(soort -> soort.code().equals(code)).findFirst();
    }

    /** What people call someone with this role; the code itself for a role that the file does not name. */
    public String rolnaam(String rol) {
        return Stream.concat(
                        partners.stream()
                                .filter(partner -> partner.rol().equals(rol))
                                .map(Partner::naam),
                        rollen.stream().filter(named -> named.code().equals(rol)).map(Rol::naam))
                .findFirst()
                .orElse(rol);
    }
}
