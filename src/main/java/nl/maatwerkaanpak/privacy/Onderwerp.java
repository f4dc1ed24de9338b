package nl.maatwerkaanpak.privacy;

import java.util.UUID;

/** What an act is about: one signaal, aanmelding, casus and so on. */
public record Onderwerp(Soort soort, UUID id) {

    /** The kinds of things that a medewerker can be involved with; the lower-case name stands in the register. */
    public enum Soort {
        SIGNAAL,
        AANMELDING,
        CASUS,
        ACTIE,
        OVERLEG,
        VERWIJZING,
        TRAJECT,
        UITVRAAG,
        VERSTREKKING,
        PLANREGEL,
        NOODTOEGANG,
        FENOMEEN,
        JONGERE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Onderwerp signaal(UUID id) {
        return new Onderwerp(Soort.SIGNAAL, id);
    }

    public static Onderwerp aanmelding(UUID id) {
        return new Onderwerp(Soort.AANMELDING, id);
    }

    public static Onderwerp casus(UUID id) {
        return new Onderwerp(Soort.CASUS, id);
    }

    public static Onderwerp actie(UUID id) {
        return new Onderwerp(Soort.ACTIE, id);
    }

    public static Onderwerp overleg(UUID id) {
        return new Onderwerp(Soort.OVERLEG, id);
    }

    public static Onderwerp verwijzing(UUID id) {
        return new Onderwerp(Soort.VERWIJZING, id);
    }

    public static Onderwerp traject(UUID id) {
        return new Onderwerp(Soort.TRAJECT, id);
    }

    public static Onderwerp uitvraag(UUID id) {
        return new Onderwerp(Soort.UITVRAAG, id);
    }

    public static Onderwerp verstrekking(UUID id) {
        return new Onderwerp(Soort.VERSTREKKING, id);
    }

    public static Onderwerp planregel(UUID id) {
        return new Onderwerp(Soort.PLANREGEL, id);
    }

    public static Onderwerp noodtoegang(UUID id) {
        return new Onderwerp(Soort.NOODTOEGANG, id);
    }

    public static Onderwerp fenomeen(UUID id) {
        return new Onderwerp(Soort.FENOMEEN, id);
    }

    public static Onderwerp jongere(UUID id) {
        return new Onderwerp(Soort.JONGERE, id);
    }
}
