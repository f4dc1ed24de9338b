package nl.maatwerkaanpak.aanpak;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
        @NotNull(message = Fout.ONTBREEKT) @Valid Triageritme triage,
        @NotNull(message = Fout.ONTBREEKT) @Valid Verwerkingsregister verwerkingsregister,
        @NotNull(message = Fout.ONTBREEKT) @Valid Toezichtgrenzen toezicht,
        @DefaultValue @Valid Inlogregels inloggen,
        @NotNull(message = Fout.ONTBREEKT) @Valid Noodtoegangregels noodtoegang) {

    public Optional<Wijk> wijk(String code) {
        return find(wijken, Wijk::code, code);
    }

    public Optional<Organisatie> organisatie(String code) {
        return find(organisaties, Organisatie::code, code);
    }

    public Optional<Partner> partner(String rol) {
        return find(partners, Partner::rol, rol);
    }

    /** The partners of one organisatie, in the order of the file. */
    public List<Partner> partnersOf(String organisatie) {
        return partners.stream()
                .filter(partner -> Objects.equals(partner.organisatie(), organisatie))
                .toList();
    }

    /** Whether what the one organisatie gives to the other goes from care to enforcement; codes. */
    public boolean crossesToHandhaving(String from, String to) {
        return organisatie(from)
                .flatMap(giver -> organisatie(to).filter(giver::crossesTo))
                .isPresent();
    }

    /** Those who answer in the triage, in the order of the file. */
    public List<Partner> triagepartners() {
        return partners.stream().filter(Partner::triage).toList();
    }

    /** Those to whom a signaal can be handed at once, in the order of the file. */
    public List<Partner> opschalingpartners() {
        return partners.stream().filter(Partner::opschaling).toList();
    }

    /** Whether someone with this role works for a partner. */
    public boolean isPartner(String rol) {
        return partner(rol).isPresent();
    }

    /** Whether the file names this role, for the regie or for a partner. */
    public boolean knowsRol(String rol) {
        return isPartner(rol) || find(rollen, Rol::code, rol).isPresent();
    }

    /** Whether someone with this role may open a casus in an emergency. */
    public boolean opensInNood(String rol) {
        return noodtoegang.rollen().contains(rol);
    }

    /** Whether someone with this role can be involved in dossiers. */
    public boolean worksInDossiers(String rol) {
        return isPartner(rol)
                || find(rollen, Rol::code, rol).filter(Rol::dossiers).isPresent();
    }

    /** Whether someone with this role answers verwijzingen and guides trajecten. */
    public boolean isUitvoerder(String rol) {
        return trajectsoorten.stream().anyMatch(soort -> soort.rol().equals(rol));
    }

    public Optional<Signaalsoort> signaalsoort(String code) {
        return find(signaalsoorten, Signaalsoort::code, code);
    }

    public Optional<Trajectsoort> trajectsoort(String code) {
        return find(trajectsoorten, Trajectsoort::code, code);
    }

    /** What people call someone with this role; the code itself for a role that the file does not name. */
    public String rolnaam(String rol) {
        return partner(rol)
                .map(Partner::naam)
                .or(() -> find(rollen, Rol::code, rol).map(Rol::naam))
                .orElse(rol);
    }

    private static <T> Optional<T> find(List<T> items, Function<T, String> code, String wanted) {
        // Codes can be absent while the file is still being checked.
        return items.stream()
                .filter(item -> Objects.equals(code.apply(item), wanted))
                .findFirst();
    }
}
