package nl.maatwerkaanpak.traject;

/** What came of recording a contact moment. */
public sealed interface Contactuitkomst {

    /** It is recorded. */
    record Vastgelegd(ContactmomentId contactmoment) implements Contactuitkomst {}

    /** It is not recorded, and why. */
    record Geweigerd(Contactweigering reden) implements Contactuitkomst {}
}
