package nl.maatwerkaanpak.signaal;

import org.jspecify.annotations.Nullable;

/**
 * What a weger decides about a signaal.
 *
 * @param afwijkreden why this is not what the advice says; kept with the weging only when it is not
 */
public record Wegingsbesluit(Wegingskeuze keuze, @Nullable String afwijkreden) {

    public Wegingsbesluit {
        afwijkreden = Tekst.orNull(afwijkreden);
    }

    Uitkomst uitkomst() {
        return keuze.uitkomst();
    }
}
