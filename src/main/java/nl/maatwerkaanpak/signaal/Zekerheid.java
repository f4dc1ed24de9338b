package nl.maatwerkaanpak.signaal;

/** How sure the reporter is of a person. */
public enum Zekerheid {
    BEKEND,
    GEZIEN,
    VAN_HOREN_ZEGGEN
}
