package nl.maatwerkaanpak.verzegeling;

import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.GEWIJZIGD;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.VERPLAATST;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.VERWIJDERD;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What a check has seen so far. Lines that changed are kept until the end: they may have changed places. */
final class Proef {

    /** Beyond this many nobody reads them one by one. */
    private static final int MOST = 1000;

    String wortel = Zegel.GEEN;
    long regels;

    private final List<Bevinding> found = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();

    void add(Bevinding bevinding) {
        if (found.size() < MOST && !found.contains(bevinding)) {
            found.add(bevinding);
        }
    }

    void compare(long blok, Zegelblad blad) {
        var regel = blad.regel();
        if (regel == null) {
            add(Bevinding.regel(VERWIJDERD, blok, blad.nummer()));
            return;
        }
        regels++;
        if (!hex(regel.blad()).equals(blad.blad()) && changed.size() < MOST) {
            changed.add(new Changed(blok, blad.nummer(), blad.blad(), regel));
        }
    }

    List<Bevinding> found() {
        changed.forEach(
                line -> add(Bevinding.regel(isMoved(line) ? VERPLAATST : GEWIJZIGD, line.blok(), line.nummer())));
        return found;
    }

    /** Whether what stands here is what was sealed under the number of another. */
    private boolean isMoved(Changed line) {
        return changed.stream()
                .anyMatch(other -> hex(line.regel().bladAs(other.nummer())).equals(other.blad()));
    }

    private static String hex(byte[] blad) {
        return HexFormat.of().formatHex(blad);
    }

    private record Changed(long blok, long nummer, String blad, Regel regel) {}
}
