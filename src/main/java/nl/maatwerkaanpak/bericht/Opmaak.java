package nl.maatwerkaanpak.bericht;

/** Gives a brief its form in HTML. */
public interface Opmaak {

    String html(Brief brief);
}
