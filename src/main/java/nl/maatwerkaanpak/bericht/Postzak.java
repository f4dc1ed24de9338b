package nl.maatwerkaanpak.bericht;

import java.util.Optional;

/**
 * Mail with content, that another room keeps in a table of its own under its own policies: here none may be kept. The
 * postbode takes from it, as {@code Actor.POSTKAMER} and in one transaction with the answer of the mail server.
 */
public interface Postzak {

    /** What is due next and no other node is sending; its row stays locked until the transaction ends. */
    Optional<Poststuk> take();

    /** The mail server has it: the room forgets the text. */
    void close(Poststuk poststuk);

    /** It was not sent; the room asks again after {@link Mailfout#waitAfter}. */
    void postpone(Poststuk poststuk, Mailfout fout);
}
