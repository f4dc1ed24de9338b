package nl.maatwerkaanpak.signaal;

import org.jspecify.annotations.Nullable;

/**
 * A person as the reporter saw or heard of them; perhaps only a nickname or an age. Not a jongere: that is for a human to
 * decide at the weging.
 *
 * @param leeftijd as people say it, such as "circa 15" or "10 of 11"
 * @param omschrijving how they can be recognised, where a name is not known
 */
public record Persoon(
        @Nullable String naam,
        @Nullable String bijnaam,
        @Nullable String leeftijd,
        @Nullable String omschrijving,
        Zekerheid zekerheid) {

    public Persoon {
        naam = Tekst.orNull(naam);
        bijnaam = Tekst.orNull(bijnaam);
        leeftijd = Tekst.orNull(leeftijd);
        omschrijving = Tekst.orNull(omschrijving);
    }

    public boolean saysNothing() {
        return naam == null && bijnaam == null && leeftijd == null && omschrijving == null;
    }
}
