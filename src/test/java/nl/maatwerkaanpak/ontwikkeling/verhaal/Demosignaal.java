package nl.maatwerkaanpak.ontwikkeling.verhaal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.signaal.Melding;
import nl.maatwerkaanpak.signaal.Persoon;
import nl.maatwerkaanpak.signaal.Straatactie;
import nl.maatwerkaanpak.signaal.Zekerheid;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One signaal of {@code verhaal/signalen.json}, in the words of the street. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Demosignaal(
        int nr,
        OffsetDateTime tijdstip,
        String wijk,
        String plek,
        String soort,
        List<Demopersoon> personen,
        @Nullable String groep,
        String feit,
        @Nullable String duiding,
        String herkomst,
        List<String> acties,
        boolean spoed) {

    /** Somebody in a signaal; any of it may be unknown. */
    public record Demopersoon(
            @Nullable String naam,
            @Nullable String bijnaam,
            @Nullable String leeftijd,
            String zekerheid) {

        private Persoon persoon() {
            return new Persoon(
                    naam,
                    bijnaam,
                    leeftijd,
                    null,
                    Zekerheid.valueOf(code(zekerheid).toUpperCase(Locale.ROOT)));
        }

        private static String code(String words) {
            return words.replace(' ', '_');
        }
    }

    private record Bestand(String toelichting, List<Demosignaal> signalen) {}

    /** All of them, in the order of their numbers. */
    public static List<Demosignaal> all() {
        try (var file = new ClassPathResource("verhaal/signalen.json").getInputStream()) {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(file, Bestand.class)
                    .signalen()
                    .stream()
                    .sorted(Comparator.comparingInt(Demosignaal::nr))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** As a straatcoach sends it: codes of the aanpak for wijk and soort, everything else word for word. */
    public Melding melding(Verhaaltijd tijd) {
        return new Melding(
                wijk.toLowerCase(Locale.ROOT),
                plek,
                tijd.moment(tijdstip),
                soort.replace(' ', '-'),
                feit,
                duiding,
                herkomst,
                groep,
                acties.stream().map(Straatactie::of).collect(Collectors.toUnmodifiableSet()),
                spoed ? "politie" : null,
                personen.stream().map(Demopersoon::persoon).toList());
    }
}
