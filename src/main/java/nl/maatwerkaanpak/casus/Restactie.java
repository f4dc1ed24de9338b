package nl.maatwerkaanpak.casus;

import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** What becomes of an actie that is not done when its casus closes. */
public sealed interface Restactie {

    ActieId actie();

    /** The actiehouder still does it. */
    record Blijft(ActieId actie) implements Restactie {}

    /** Another does it, before this day. */
    record Overgedragen(ActieId actie, MedewerkerId naar, LocalDate uiterlijk) implements Restactie {}

    /** It is not needed any more. */
    record Vervalt(ActieId actie, String reden) implements Restactie {}
}
