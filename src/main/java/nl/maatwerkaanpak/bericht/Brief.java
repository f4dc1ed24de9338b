package nl.maatwerkaanpak.bericht;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it has a form: paragraphs, some with a link below. It says nothing of a dossier.
 *
 * @param spoed whether the reader's mail program may mark it
 */
public record Brief(String onderwerp, List<Alinea> alineas, boolean spoed) {

    public Brief {
        alineas = List.copyOf(alineas);
    }

    /** The form in plain text. */
    String tekst() {
        return alineas.stream().map(Alinea::regels).collect(Collectors.joining("\n\n")) + "\n";
    }

    /** A paragraph; a link is written out, so that the reader sees where it leads. */
    public record Alinea(String tekst, @Nullable String link) {

        private String regels() {
            return link == null ? tekst : tekst + "\n" + link;
        }
    }
}
