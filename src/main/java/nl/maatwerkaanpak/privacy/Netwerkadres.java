package nl.maatwerkaanpak.privacy;

import java.util.Optional;

/** From where somebody acts; told by whatever let them in. */
@FunctionalInterface
public interface Netwerkadres {

    /** The network address of who asked for what happens now, or nothing when nobody did. */
    Optional<String> adres();
}
