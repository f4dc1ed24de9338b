package nl.maatwerkaanpak.signaal.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.jongere.Elfproef;
import nl.maatwerkaanpak.signaal.Lengte;
import nl.maatwerkaanpak.signaal.Melding;
import nl.maatwerkaanpak.signaal.Persoon;
import nl.maatwerkaanpak.signaal.Straatactie;
import nl.maatwerkaanpak.signaal.Zekerheid;
import nl.maatwerkaanpak.web.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * The form of a signaal, as a browser without scripts sends it: all steps at once. The scripts of the page ask it step by step
 * and send what {@link Inname} reads.
 *
 * @param eerder the local time, when it was not just now
 * @param uur which of both, when the clock went back in that hour
 * @param bron who told it, when the tiles do not name them
 * @param groepsleeftijd as people say it, such as "14-17"
 * @param spoedAan the role of the partner who must act at once, or {@link #KAN_WACHTEN}
 */
public record MeldForm(
        @NotBlank(message = "{signaal.wijk.leeg}") @Nullable String wijk,

        @NotBlank(message = "{signaal.plek.leeg}") @Size(max = Lengte.PLEK) @Nullable
        String plek,

        @NotNull(message = "{signaal.moment.leeg}") @Nullable
        Moment moment,

        @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Nullable
        LocalDateTime eerder,

        Lokaaltijd.@Nullable Uur uur,

        @Size(max = Lengte.PERSONEN, message = "{signaal.personen.veel}") @Nullable
        List<@Valid PersoonForm> personen,

        @Size(max = Lengte.GROEP - Lengte.LEEFTIJD - 2) @Nullable
        String groep,

        @Size(max = Lengte.LEEFTIJD) @Nullable String groepsleeftijd,

        @NotBlank(message = "{signaal.feit.leeg}") @Size(max = Lengte.FEIT) @Nullable
        String feit,

        @Size(max = Lengte.DUIDING) @Nullable String duiding,

        @NotBlank(message = "{signaal.herkomst.leeg}") @Nullable
        String herkomst,

        @Size(max = Lengte.HERKOMST) @Nullable String bron,

        @NotBlank(message = "{signaal.soort.leeg}") @Nullable
        String soort,

        @Nullable List<Straatactie> acties,
        @Nullable String spoedAan) {

    /** The code of what is not urgent. */
    static final String KAN_WACHTEN = "nee";

    private static final String ANDERS = "anders";

    /** The sources with a tile of their own: the code is what the signaal says. */
    static final List<Keuze> HERKOMSTEN = List.of(
            new Keuze("eigen waarneming", "signaal.herkomst.zelf"),
            new Keuze("bewoner", "signaal.herkomst.bewoner"),
            new Keuze("jongere zelf", "signaal.herkomst.jongere"),
            new Keuze("school", "signaal.herkomst.school"),
            new Keuze(ANDERS, "signaal.herkomst.anders"));

    /** Just now, or a time that the reporter fills in. */
    public enum Moment {
        NU,
        EERDER
    }

    /** One person, with whatever is known. */
    public record PersoonForm(
            @Size(max = Lengte.NAAM) @Nullable String naam,
            @Size(max = Lengte.BIJNAAM) @Nullable String bijnaam,
            @Size(max = Lengte.LEEFTIJD) @Nullable String leeftijd,

            @Size(max = Lengte.OMSCHRIJVING_PERSOON) @Nullable
            String omschrijving,

            @Nullable Zekerheid zekerheid) {

        static final PersoonForm EMPTY = new PersoonForm(null, null, null, null, Zekerheid.GEZIEN);

        Persoon persoon() {
            return new Persoon(naam, bijnaam, leeftijd, omschrijving, zekerheid == null ? Zekerheid.GEZIEN : zekerheid);
        }
    }

    /** A new one, in the wijk of the last. */
    static MeldForm empty(@Nullable String wijk) {
        return new MeldForm(
                wijk,
                null,
                Moment.NU,
                null,
                null,
                List.of(PersoonForm.EMPTY),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                KAN_WACHTEN);
    }

    /** The same with room for one person more; not more than a signaal holds. */
    MeldForm withOneMore() {
        var now = personen == null ? List.<PersoonForm>of() : personen;
        var more = now.size() < Lengte.PERSONEN
                ? Stream.concat(now.stream(), Stream.of(PersoonForm.EMPTY)).toList()
                : now;
        return new MeldForm(
                wijk,
                plek,
                moment,
                eerder,
                uur,
                more,
                groep,
                groepsleeftijd,
                feit,
                duiding,
                herkomst,
                bron,
                soort,
                acties,
                spoedAan);
    }

    /** What the single fields cannot know: the aanpak, the clock and each other. */
    void check(Aanpak aanpak, Instant now, Errors errors) {
        if (isFilled(wijk) && aanpak.wijk(requireNonNull(wijk)).isEmpty()) {
            errors.rejectValue("wijk", "signaal.wijk.onbekend");
        }
        if (moment == Moment.EERDER && !errors.hasFieldErrors("eerder")) {
            checkTime(now, errors);
        }
        if (isFilled(soort) && aanpak.signaalsoort(requireNonNull(soort)).isEmpty()) {
            errors.rejectValue("soort", "signaal.soort.leeg");
        }
        if (ANDERS.equals(herkomst) && !isFilled(bron)) {
            errors.rejectValue("bron", "signaal.bron.leeg");
        }
    }

    private void checkTime(Instant now, Errors errors) {
        var seenAt = seenAt(now);
        if (eerder == null) {
            errors.rejectValue("eerder", "signaal.eerder.leeg");
        } else if (Lokaaltijd.isSkipped(eerder)) {
            errors.rejectValue("eerder", "signaal.eerder.bestaat-niet");
        } else if (seenAt == null) {
            errors.rejectValue("uur", "signaal.uur.leeg");
        } else if (seenAt.isAfter(now)) {
            errors.rejectValue("eerder", "signaal.eerder.toekomst");
        }
    }

    /** When it was seen; nothing when that is still to be filled in, or cannot be. */
    private @Nullable Instant seenAt(Instant now) {
        if (moment == Moment.NU) {
            return now;
        }
        return eerder == null || Lokaaltijd.isSkipped(eerder) || (Lokaaltijd.isDouble(eerder) && uur == null)
                ? null
                : Lokaaltijd.moment(eerder, uur);
    }

    /** What the form says; only for a form without errors. */
    Melding melding(Instant now) {
        return new Melding(
                requireNonNull(wijk),
                requireNonNull(plek),
                requireNonNull(seenAt(now)),
                requireNonNull(soort),
                requireNonNull(feit),
                duiding,
                requireNonNull(ANDERS.equals(herkomst) ? bron : herkomst),
                groepstekst(),
                acties == null ? Set.of() : Set.copyOf(acties),
                KAN_WACHTEN.equals(spoedAan) ? null : spoedAan,
                personen().stream().map(PersoonForm::persoon).toList());
    }

    /** The scripts of the page say so before it is sent; without them it is said afterwards. */
    boolean looksLikeBsn() {
        return Elfproef.anyPasses(plek, groep, feit, duiding, bron)
                || personen().stream()
                        .anyMatch(persoon -> Elfproef.anyPasses(
                                persoon.naam(), persoon.bijnaam(), persoon.leeftijd(), persoon.omschrijving()));
    }

    private String groepstekst() {
        return Stream.of(groep, groepsleeftijd)
                .filter(MeldForm::isFilled)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<PersoonForm> personen() {
        return requireNonNullElse(personen, List.of());
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
