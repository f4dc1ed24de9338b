package nl.maatwerkaanpak.signaal;

import java.util.List;

/**
 * One advice for the weging with its reason. A human weighs; the advice says nothing about a child.
 *
 * @param reden a code such as HERHALING_PLEK; the page puts it into words
 */
public record Advies(Uitkomst uitkomst, String reden) {

    /** Whether there is an advice and the outcome is none that it names. */
    public static boolean deviates(List<Advies> adviezen, Uitkomst uitkomst) {
        return !adviezen.isEmpty() && adviezen.stream().noneMatch(advies -> advies.uitkomst() == uitkomst);
    }
}
