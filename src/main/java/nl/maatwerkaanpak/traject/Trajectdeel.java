package nl.maatwerkaanpak.traject;

/**
 * The part of a traject's page that belongs to its kind. The room of that kind says where it serves the part; the page loads
 * it from there, so that no room imports another to build a page.
 */
public interface Trajectdeel {

    /** The process of aanpak by which such a traject runs, such as traject-jongerenwerk. */
    String proces();

    /** Where the part is served. */
    String path(TrajectId traject);
}
