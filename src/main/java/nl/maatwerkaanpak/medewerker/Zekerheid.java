package nl.maatwerkaanpak.medewerker;

import org.jspecify.annotations.Nullable;

/**
 * How sure we have to be of who logs in: the level of authentication that is asked of the identity provider and that its token
 * has to name (the claim {@code acr}). There is no setting for it: an installation asks for a second factor, and only a start
 * that registers another as a bean of its own, as the demo does, asks for less.
 */
public enum Zekerheid {

    /** A password, for the demo whose passwords everybody knows. */
    WACHTWOORD(1),

    /** A password and a code or a passkey besides (BIO 5.17; ADR 0015). */
    TWEEDE_FACTOR(2);

    private final int niveau;

    Zekerheid(int niveau) {
        this.niveau = niveau;
    }

    /** What a login asks for, in the realm's words. */
    public String acr() {
        return Integer.toString(niveau);
    }

    /** Whether a token that says this is enough; one that says nothing, or a word that we do not know, is not. */
    public boolean isReachedBy(@Nullable String acr) {
        return acr != null && acr.matches("[0-9]{1,2}") && Integer.parseInt(acr) >= niveau;
    }
}
