package nl.maatwerkaanpak.signaal.web;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import nl.maatwerkaanpak.signaal.Melding;
import nl.maatwerkaanpak.signaal.Persoon;
import nl.maatwerkaanpak.signaal.Straatactie;
import nl.maatwerkaanpak.signaal.Zekerheid;
import org.jspecify.annotations.Nullable;

/**
 * A signaal as the device sends it. What an older version of the page wrote days ago must still be read: whatever is added here
 * may be absent, and what is not known here is passed over.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Inname(
        @Nullable String wijk,
        @Nullable String plek,
        @Nullable Instant tijdstip,
        @Nullable String soort,
        @Nullable String feit,
        @Nullable String duiding,
        @Nullable String herkomst,
        @Nullable String groep,
        @Nullable List<@Nullable Straatactie> acties,
        @Nullable String spoedAan,
        @Nullable List<@Nullable Bekende> personen) {

    /** The bytes that the longest signaal needs, with room to spare: 50 persons, all fields full, four bytes a character. */
    static final int GROOTSTE = 256 * 1024;

    /** A person in it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bekende(
            @Nullable String naam,
            @Nullable String bijnaam,
            @Nullable String leeftijd,
            @Nullable String omschrijving,
            @Nullable Zekerheid zekerheid) {

        private Persoon persoon() {
            return new Persoon(naam, bijnaam, leeftijd, omschrijving, requireNonNullElse(zekerheid, Zekerheid.GEZIEN));
        }
    }

    /** What is absent stays empty, so that the rules of a melding refuse it with their own words. */
    Melding melding() {
        return new Melding(
                requireNonNullElse(wijk, ""),
                requireNonNullElse(plek, ""),
                requireNonNullElse(tijdstip, Instant.EPOCH),
                requireNonNullElse(soort, ""),
                requireNonNullElse(feit, ""),
                duiding,
                requireNonNullElse(herkomst, ""),
                groep,
                done(),
                spoedAan,
                requireNonNullElse(personen, List.<Bekende>of()).stream()
                        .filter(Objects::nonNull)
                        .map(Bekende::persoon)
                        .toList());
    }

    private EnumSet<Straatactie> done() {
        var done = EnumSet.noneOf(Straatactie.class);
        requireNonNullElse(acties, List.<Straatactie>of()).stream()
                .filter(Objects::nonNull)
                .forEach(done::add);
        return done;
    }
}
