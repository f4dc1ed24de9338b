package nl.maatwerkaanpak.traject;

/** What came of referring: the verwijzing, or why there is none. */
public sealed interface Verwijsuitkomst {

    record Verwezen(VerwijzingId verwijzing) implements Verwijsuitkomst {}

    record Geweigerd(Verwijsweigering reden) implements Verwijsuitkomst {}
}
