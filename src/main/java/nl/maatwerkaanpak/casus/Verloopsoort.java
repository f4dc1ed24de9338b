package nl.maatwerkaanpak.casus;

import java.util.List;

/** What a line of the timeline is about, for who looks for something in it. */
public enum Verloopsoort {
    CONTACT("GEINFORMEERD_", "UITSTEL_"),
    INBRENG("INBRENG_", "GEEN_INBRENG_NODIG", "UITVRAAG_", "GEEN_INFORMATIE", "VERSTREKKING_"),
    TRAJECTEN("VERWIJZING_", "WEDERVRAAG_", "TRAJECT_"),
    ACTIES("ACTIE_"),
    /** What was decided about the casus itself: all that is none of the others. */
    BESLUITEN;

    private final List<String> begins;

    Verloopsoort(String... begins) {
        this.begins = List.of(begins);
    }

    /** Of the code of a gebeurtenis. */
    static Verloopsoort of(String gebeurtenis) {
        for (var soort : values()) {
            if (soort.begins.stream().anyMatch(gebeurtenis::startsWith)) {
                return soort;
            }
        }
        return BESLUITEN;
    }
}
