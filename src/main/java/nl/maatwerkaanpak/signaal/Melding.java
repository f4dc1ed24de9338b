package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter sends: where and when, who, what, and what was done. Fact, interpretation and source stand apart
 * (Directive (EU) 2016/680 art. 7(1)). Two meldingen with the same content are equal, so that sending twice is recognised.
 *
 * @param wijk the code of the wijk
 * @param soort the code of the signaalsoort that the reporter proposes
 * @param spoedAan the role of the partner who must act at once, such as politie; absent when it can wait for the weging
 */
public record Melding(
        String wijk,
        String plek,
        Instant tijdstip,
        String soort,
        String feit,
        @Nullable String duiding,
        String herkomst,
        @Nullable String groep,
        Set<Straatactie> acties,
        @Nullable String spoedAan,
        List<Persoon> personen) {

    public Melding {
        plek = Tekst.clean(plek);
        tijdstip = tijdstip.truncatedTo(ChronoUnit.SECONDS);
        feit = Tekst.clean(feit);
        duiding = Tekst.orNull(duiding);
        herkomst = Tekst.clean(herkomst);
        groep = Tekst.orNull(groep);
        acties = Set.copyOf(acties);
        spoedAan = Tekst.orNull(spoedAan);
        personen = personen.stream().filter(persoon -> !persoon.saysNothing()).toList();
    }

    /** Whether it cannot wait. */
    public boolean spoed() {
        return spoedAan != null;
    }
}
