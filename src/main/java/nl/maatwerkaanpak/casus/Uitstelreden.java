package nl.maatwerkaanpak.casus;

/** Why informing may have to wait: the exceptions of AVG art. 14(5)(b) and UAVG art. 41 in the field's words. */
public enum Uitstelreden {
    VEILIGHEID_JONGERE,
    VEILIGHEID_ANDER,
    ONDERZOEK,
    ANDERS
}
