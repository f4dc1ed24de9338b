package nl.maatwerkaanpak.signaal;

import java.time.YearMonth;

/**
 * How often a rule of the advice was followed in a month.
 *
 * @param reden the code of the rule
 * @param anders how often something else was chosen than this rule advised
 */
public record Adviescijfer(YearMonth maand, String reden, int gevolgd, int anders) {

    /** Under this nobody is to be recognised in a number. */
    public static final int KLEINSTE = 5;

    public int samen() {
        return gevolgd + anders;
    }

    public boolean isTooSmall() {
        return samen() < KLEINSTE;
    }
}
