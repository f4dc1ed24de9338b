package nl.maatwerkaanpak.inbreng;

import java.util.Arrays;
import java.util.List;
import nl.maatwerkaanpak.aanpak.Regime;

/** The article by which police or the prosecutor may disclose; travels with the inbreng. */
public enum Verstrekkingsgrond {
    /** To those with public authority, for safety: Wpg art. 16. */
    WPG_16(Regime.WPG),
    /** By general order, for a task of theirs: Wpg art. 18. */
    WPG_18(Regime.WPG),
    /** Once, for a pressing public interest: Wpg art. 19. */
    WPG_19(Regime.WPG),
    /** To a standing cooperation: Wpg art. 20. */
    WPG_20(Regime.WPG),
    /** Judicial data for a cooperation: Wjsg art. 8a. */
    WJSG_8A(Regime.WJSG),
    /** Data of criminal prosecution: Wjsg art. 39f. */
    WJSG_39F(Regime.WJSG);

    private final Regime regime;

    Verstrekkingsgrond(Regime regime) {
        this.regime = regime;
    }

    /** The grounds that exist under this regime; none where the AVG alone holds. */
    public static List<Verstrekkingsgrond> under(Regime regime) {
        return Arrays.stream(values()).filter(grond -> grond.regime == regime).toList();
    }

    boolean isUnder(Regime other) {
        return regime == other;
    }
}
