package nl.maatwerkaanpak.toezicht;

/** Why use that strikes cannot be ticked off. */
public enum Afvinkweigering {
    /** It does not strike, or somebody else looked before. */
    WEG,
    /** Nobody judges what they did themself, or who they stand in for. */
    EIGEN_GEBRUIK,
    /** The day goes on: what is still to come would not show any more. */
    VANDAAG
}
