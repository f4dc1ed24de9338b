package nl.maatwerkaanpak.signaal;

/** What the decision table weighs of a signaal. */
public record WegingFeiten(
        String soort,
        boolean spoed,
        int jongsteLeeftijd,
        boolean metVolwassene,
        int signalenZelfdePlek,
        int signalenZelfdePersoon,
        boolean personenBekend) {}
