package nl.maatwerkaanpak.inbreng;

import java.time.LocalDate;

/**
 * An uitvraag on the page of its casus, for who leads it.
 *
 * @param organisatie a code
 * @param status a code: GEVRAAGD, GELEVERD, GEEN_INFORMATIE or INGETROKKEN
 */
public record UitvraagRegel(UitvraagId id, String organisatie, String vraag, LocalDate uiterlijk, String status) {

    public boolean open() {
        return status.equals(Uitvraag.Status.GEVRAAGD.name());
    }
}
