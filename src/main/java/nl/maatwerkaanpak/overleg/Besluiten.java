package nl.maatwerkaanpak.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the besluit on an agendapunt, which never changes afterwards. */
@Component
class Besluiten {

    private final JdbcClient jdbc;

    Besluiten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Agendapunt punt, Besluit besluit, Instant now) {
        jdbc.sql("""
                        insert into maatwerk.besluit
                          (agendapunt_id, casus_id, toelichting, herbespreken_op, door, op)
                        values
                          (:punt, :casus, :toelichting, :herbespreken, :door, :op)
                        """)
                .param("punt", punt.id().value())
                .param("casus", punt.casus().value())
                .param("toelichting", besluit.toelichting())
                .param("herbespreken", besluit.herbesprekenOp())
                .param("door", Actor.require().value())
                .param("op", now.atOffset(ZoneOffset.UTC))
                .update();
        for (var i = 0; i < besluit.afspraken().size(); i++) {
            write(punt.id(), i + 1, besluit.afspraken().get(i));
        }
        for (var i = 0; i < besluit.verwijzingen().size(); i++) {
            write(punt.id(), i + 1, besluit.verwijzingen().get(i));
        }
    }

    List<Verwijsafspraak> verwijzingen(AgendapuntId punt) {
        return jdbc.sql("""
                        select trajectsoort, vraag
                        from maatwerk.besluit_verwijzing
                        where agendapunt_id = :punt
                        order by volgnummer
                        """)
                .param("punt", punt.value())
                .query(Besluiten::verwijzing)
                .list();
    }

    private void write(AgendapuntId punt, int volgnummer, Afspraak afspraak) {
        jdbc.sql("""
                        insert into maatwerk.besluit_actie
                          (id, agendapunt_id, volgnummer, omschrijving, actiehouder, uiterlijk)
                        values
                          (:id, :punt, :volgnummer, :omschrijving, :actiehouder, :uiterlijk)
                        """)
                .param("id", UUID.randomUUID())
                .param("punt", punt.value())
                .param("volgnummer", volgnummer)
                .param("omschrijving", afspraak.omschrijving())
                .param("actiehouder", afspraak.actiehouder().value())
                .param("uiterlijk", afspraak.uiterlijk())
                .update();
    }

    private void write(AgendapuntId punt, int volgnummer, Verwijsafspraak verwijzing) {
        jdbc.sql("""
                        insert into maatwerk.besluit_verwijzing
                          (id, agendapunt_id, volgnummer, trajectsoort, vraag)
                        values
                          (:id, :punt, :volgnummer, :trajectsoort, :vraag)
                        """)
                .param("id", UUID.randomUUID())
                .param("punt", punt.value())
                .param("volgnummer", volgnummer)
                .param("trajectsoort", verwijzing.trajectsoort())
                .param("vraag", verwijzing.vraag())
                .update();
    }

    private static Verwijsafspraak verwijzing(ResultSet row, int number) throws SQLException {
        return new Verwijsafspraak(row.getString("trajectsoort"), row.getString("vraag"));
    }
}
