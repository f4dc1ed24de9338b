package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.toegang.Muurmensen.DERDE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dossier with one row in every table, as {@code toegang/muur.sql} tells it, and the ids that its names stand for. */
final class Muurdossier {

    /** The dossier that the people of the proof have to do with, and another one. */
    static final String HIER = "hier";

    static final String ELDERS = "elders";

    private static final Pattern NAME = Pattern.compile("([#@])([a-z_]+)");

    /** What a dossier has an id of. */
    static final List<String> NAMEN = NAME.matcher(text())
            .results()
            .filter(found -> found.group(1).equals("#"))
            .map(found -> found.group(2))
            .distinct()
            .toList();

    private final JdbcClient owner;
    private final Muurmensen mensen;

    Muurdossier(JdbcClient owner, Muurmensen mensen) {
        this.owner = owner;
        this.mensen = mensen;
    }

    void make(String dossier, String organisatie, String rol) {
        for (var naam : List.of(
                "schrijver",
                "procesregisseur",
                "regisseur",
                "houder",
                "uitvoerder",
                "coordinator",
                "voorzitter",
                "deelnemer",
                "afgeschermde",
                "ontvanger")) {
            mensen.employ(id("@" + naam, dossier.equals(HIER) ? "" : dossier), organisatie, rol);
        }
        mensen.employ(id("@invaller", dossier.equals(HIER) ? "" : dossier), "uitzendbureau", rol);
        for (var statement : text().split(";\n")) {
            if (!statement.isBlank()) {
                var named = statement
                        .replace("$organisatie", organisatie)
                        .replace("$ontvanger", dossier.equals(HIER) ? DERDE : "nergens")
                        .replace("$rol", rol);
                owner.sql(filledIn(named, dossier)).update();
            }
        }
    }

    static UUID id(String naam, String dossier) {
        return UUID.nameUUIDFromBytes((naam + " " + dossier).getBytes(StandardCharsets.UTF_8));
    }

    static UUID persoon(String naam) {
        return id("@" + naam, "");
    }

    /** A statement with the ids of the dossier that is attacked. */
    static String filledIn(String statement) {
        return filledIn(statement, HIER);
    }

    /** A statement with the ids of a dossier. */
    static String filledIn(String statement, String dossier) {
        return NAME.matcher(statement)
                .replaceAll(found -> found.group(1).equals("#")
                        ? id(found.group(2), dossier).toString()
                        : id("@" + found.group(2), dossier.equals(HIER) ? "" : dossier)
                                .toString());
    }

    private static String text() {
        try {
            return new ClassPathResource("toegang/muur.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
