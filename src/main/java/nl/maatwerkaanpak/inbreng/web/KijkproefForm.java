package nl.maatwerkaanpak.inbreng.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.maatwerkaanpak.inbreng.InbrengId;
import nl.maatwerkaanpak.inbreng.Kijkproefkeuze;
import nl.maatwerkaanpak.inbreng.Kijkproefkeuze.Alsof;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Through whose eyes, and what is supposed. */
record KijkproefForm(
        @NotNull @Nullable MedewerkerId kijker,
        @NotNull @Nullable Alsof alsof,
        @Pattern(regexp = "[0-9a-f-]{36}|") @Nullable String proefinbreng) {

    static final KijkproefForm EMPTY = new KijkproefForm(null, null, null);

    /** Which inbreng is to be shared has to be said when one is. */
    void check(BindingResult errors) {
        if (alsof == Alsof.ONTVANGER && (proefinbreng == null || proefinbreng.isEmpty())) {
            errors.rejectValue("proefinbreng", "kijkproef.fout.inbreng");
        }
    }

    Kijkproefkeuze keuze() {
        var inbreng = proefinbreng == null || proefinbreng.isEmpty() ? null : InbrengId.of(proefinbreng);
        return new Kijkproefkeuze(requireNonNull(kijker), requireNonNull(alsof), inbreng);
    }
}
