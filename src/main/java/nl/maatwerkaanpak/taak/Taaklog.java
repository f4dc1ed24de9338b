package nl.maatwerkaanpak.taak;

import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records that work went to another, for everybody whom it concerns: a dossier opens to somebody. Who gives it need not see
 * that dossier, so the database tells the ids by a function.
 */
@Component
class Taaklog {

    private static final String EIGENAAR = "EIGENAAR";

    private final JdbcClient jdbc;
    private final Verwerkingslog verwerkingslog;

    Taaklog(JdbcClient jdbc, Verwerkingslog verwerkingslog) {
        this.jdbc = jdbc;
        this.verwerkingslog = verwerkingslog;
    }

    /** @param byEigenaar whether its owner gives it, or who stands in for the owner; else who coordinates this work */
    void assigned(Taak taak, boolean byEigenaar) {
        Taaksoort.of(taak.soort()).ifPresent(kind -> {
            var grond = byEigenaar ? EIGENAAR : Taaksoort.coordinatorOf(taak.soort());
            var namens = byEigenaar && !taak.isOwnedBy(Actor.require()) ? taak.eigenaar() : null;
            verwerkingslog.record(
                    Handeling.TAAK_TOEWIJZEN, kind.onderwerp(taak.onderwerp()), betrokkenen(taak.id()), grond, namens);
        });
    }

    private List<UUID> betrokkenen(TaakId taak) {
        return jdbc.sql("select b from unnest(maatwerk.betrokkenen_van_taak(:taak)) as b")
                .param("taak", taak.value())
                .query(UUID.class)
                .list();
    }
}
