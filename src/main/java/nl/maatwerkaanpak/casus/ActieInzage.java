package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An actie as its page shows it.
 *
 * @param uitTeStellen whether it may be postponed once more
 * @param kenmerk the number of the casus or signaal in which it was agreed
 */
public record ActieInzage(
        ActieId id,
        String kenmerk,
        String wijk,
        String omschrijving,
        String actiehouder,
        String afgesprokenDoor,
        LocalDate uiterlijk,
        boolean geaccepteerd,
        int keerUitgesteld,
        boolean uitTeStellen,
        @Nullable String teruggaafreden,
        @Nullable Actievervolg vervolg,
        @Nullable String vervolgToelichting,
        @Nullable Instant afgerondOp,
        @Nullable String resultaat) {

    static ActieInzage of(Actie actie, String actiehouder, String afgesprokenDoor) {
        return new ActieInzage(
                actie.id(),
                actie.kenmerk(),
                actie.wijk(),
                actie.omschrijving(),
                actiehouder,
                afgesprokenDoor,
                actie.uiterlijk(),
                actie.isAccepted(),
                actie.keerUitgesteld(),
                actie.mayBePostponed(),
                actie.teruggaafreden(),
                actie.vervolg(),
                actie.vervolgToelichting(),
                actie.afgerondOp(),
                actie.resultaat());
    }

    public boolean done() {
        return afgerondOp != null;
    }

    /** Still to be done by its actiehouder. */
    public boolean open() {
        return !done() && teruggaafreden == null;
    }
}
