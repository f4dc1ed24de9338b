package nl.maatwerkaanpak.signaal;

import java.time.Instant;
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

    private Signaalproef() {}

    static Melding melding() {
        return melding("bankjes achter het winkelcentrum", GOLF, "Rayan");
    }

    static Melding melding(String plek, String feit, String naam) {
        return new Melding(
                "presikhaaf",
                plek,
                Instant.parse("2026-10-02T19:40:00Z"),
                "verdacht-contact",
                feit,
                null,
                "eigen waarneming",
                null,
                Set.of(Straatactie.AANSPREKEN, Straatactie.MONITOREN),
                false,
                List.of(new Persoon(naam, "Ray", "circa 15", Zekerheid.GEZIEN)));
    }

    private static MedewerkerId medewerker(int number) {
        return MedewerkerId.of("00000000-0000-4000-8000-0000000001%02d".formatted(number));
    }
}
