package nl.maatwerkaanpak.signaal;

import org.jspecify.annotations.Nullable;

/** The longest texts that a signaal holds, in characters; the columns know the same numbers. */
public final class Lengte {

    public static final int PLEK = 200;
    public static final int FEIT = 2000;
    public static final int DUIDING = 1000;
    public static final int HERKOMST = 100;
    public static final int GROEP = 200;
    public static final int NAAM = 120;
    public static final int BIJNAAM = 60;
    public static final int LEEFTIJD = 40;
    public static final int OMSCHRIJVING_PERSOON = 200;
    public static final int TOELICHTING = 2000;

    /** Of an actie, an aanmelding's doel and why a jongere is not informed, as the room casus keeps them. */
    public static final int OMSCHRIJVING = 500;

    public static final int DOEL = 1000;
    public static final int REDEN = 500;

    /** More persons than this are a group. */
    public static final int PERSONEN = 50;

    private Lengte() {}

    static boolean isExceeded(Melding melding) {
        return isLonger(melding.plek(), PLEK)
                || isLonger(melding.feit(), FEIT)
                || isLonger(melding.duiding(), DUIDING)
                || isLonger(melding.herkomst(), HERKOMST)
                || isLonger(melding.groep(), GROEP)
                || melding.personen().size() > PERSONEN
                || melding.personen().stream().anyMatch(Lengte::isExceeded);
    }

    private static boolean isExceeded(Persoon persoon) {
        return isLonger(persoon.naam(), NAAM)
                || isLonger(persoon.bijnaam(), BIJNAAM)
                || isLonger(persoon.leeftijd(), LEEFTIJD)
                || isLonger(persoon.omschrijving(), OMSCHRIJVING_PERSOON);
    }

    private static boolean isLonger(@Nullable String text, int most) {
        return text != null && text.length() > most;
    }
}
