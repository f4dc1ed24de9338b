package nl.maatwerkaanpak.medewerker;

/** Where the names of the realm come from: the identity provider. */
interface RealmSource {

    /** Throws when the answer is not complete. */
    RealmNames readNames();
}
