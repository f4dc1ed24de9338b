package nl.maatwerkaanpak.signaal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.signaal.MeldingResult.Reden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules for a melding, each with its reason of refusal. */
@Component
class Meldingsregels {

    /** Clocks of two machines are never quite the same. */
    private static final Duration SPELING = Duration.ofMinutes(1);

    /** Who looks further back made a mistake in the date. */
    private static final Duration LANGSTE = Duration.ofDays(365);

    private record Regel(Reden reden, BiPredicate<Melding, Instant> broken) {}

    private final List<Regel> regels;

    Meldingsregels(Aanpak aanpak) {
        this.regels = List.of(
                new Regel(
                        Reden.ONBEKENDE_WIJK,
                        (melding, now) -> aanpak.wijk(melding.wijk()).isEmpty()),
                new Regel(
                        Reden.ONBEKENDE_SOORT,
                        (melding, now) -> aanpak.signaalsoort(melding.soort()).isEmpty()),
                new Regel(
                        Reden.IN_DE_TOEKOMST,
                        (melding, now) -> melding.tijdstip().isAfter(now.plus(SPELING))),
                new Regel(
                        Reden.TE_LANG_GELEDEN,
                        (melding, now) -> melding.tijdstip().isBefore(now.minus(LANGSTE))),
                new Regel(
                        Reden.ONBEKENDE_SPOEDPARTNER,
                        (melding, now) -> melding.spoed() && !isOpschalingpartner(aanpak, melding.spoedAan())),
                new Regel(Reden.ONVOLLEDIG, (melding, now) -> isIncomplete(melding)),
                new Regel(Reden.TE_LANG, (melding, now) -> Lengte.isExceeded(melding)));
    }

    /** The first rule that the melding breaks; empty when it may be sent. */
    Optional<Reden> refusal(Melding melding, Instant now) {
        return regels.stream()
                .filter(regel -> regel.broken().test(melding, now))
                .map(Regel::reden)
                .findFirst();
    }

    private static boolean isOpschalingpartner(Aanpak aanpak, @Nullable String rol) {
        return aanpak.opschalingpartners().stream()
                .anyMatch(partner -> partner.rol().equals(rol));
    }

    private static boolean isIncomplete(Melding melding) {
        return melding.plek().isEmpty()
                || melding.feit().isEmpty()
                || melding.herkomst().isEmpty();
    }
}
