package nl.maatwerkaanpak.signaal;

/**
 * What the advice looks at, and nothing else: codes and counts, no names.
 *
 * @param jongsteLeeftijd in years; -1 when unknown
 * @param signalenZelfdePlek other signalen of the same place in the 14 days before
 * @param signalenZelfdePersoon other signalen with the same name or nickname in the 42 days before
 */
public record WegingFeiten(
        String soort,
        boolean spoed,
        int jongsteLeeftijd,
        boolean metVolwassene,
        int signalenZelfdePlek,
        int signalenZelfdePersoon,
        boolean personenBekend) {}
