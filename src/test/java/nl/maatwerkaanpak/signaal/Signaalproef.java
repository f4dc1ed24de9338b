package nl.maatwerkaanpak.signaal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** Signalen and people for the tests of this room. */
final class Signaalproef {

    static final MedewerkerId NOOR = medewerker(1);
    static final MedewerkerId BILAL = medewerker(2);
    static final MedewerkerId SANNE = medewerker(3);
    static final MedewerkerId RUBEN = medewerker(4);
    static final MedewerkerId PAULA = medewerker(11);
    static final String GOLF = "Stapt in bij een grijze Golf.";

    private static final Instant GEZIEN =
            Instant.now().minus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);

    private Signaalproef() {}

    static Melding melding() {
        return melding("bankjes achter het winkelcentrum", GOLF, "Rayan");
    }

    static Melding melding(String plek, String feit, String naam) {
        return new Melding(
                "presikhaaf",
                plek,
                GEZIEN,
                "verdacht-contact",
                feit,
                null,
                "eigen waarneming",
                null,
                Set.of(Straatactie.AANSPREKEN, Straatactie.MONITOREN),
                null,
                List.of(new Persoon(naam, "Ray", "circa 15", null, Zekerheid.GEZIEN)));
    }

    private static MedewerkerId medewerker(int number) {
        return MedewerkerId.of("00000000-0000-4000-8000-0000000001%02d".formatted(number));
    }
}
