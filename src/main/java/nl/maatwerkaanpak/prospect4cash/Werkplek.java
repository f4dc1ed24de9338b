package nl.maatwerkaanpak.prospect4cash;

import java.time.LocalDate;

/**
 * A place of the register, with how many work there in numbers.
 *
 * @param bezet how many places are taken, by whomever
 * @param open whether it is offered; closed it stays for who works there
 * @param versie changes with every save, so that of two at once the second is told
 */
public record Werkplek(
        WerkplekId id,
        WerkgeverId werkgever,
        String werkgevernaam,
        NieuweWerkplek inhoud,
        int bezet,
        boolean open,
        boolean werkgeverActief,
        int versie) {

    public int vrij() {
        return Math.max(0, inhoud.aantal() - bezet);
    }

    /** Whether the last day to place somebody has passed. */
    public boolean isVerlopen(LocalDate today) {
        return inhoud.openTot() != null && inhoud.openTot().isBefore(today);
    }

    /** Whether somebody can be placed here, apart from how many work here already. */
    public boolean isOpen(LocalDate today) {
        return open && werkgeverActief && !isVerlopen(today);
    }
}
