package nl.maatwerkaanpak.privacy;

/**
 * The act is refused. People see the same page as for something that does not exist, so that nobody learns which
 * dossiers there are; the message holds codes only.
 */
public final class GeenToegang extends RuntimeException {

    public GeenToegang(Handeling handeling) {
        super("refused: " + handeling);
    }
}
