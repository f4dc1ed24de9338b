package nl.maatwerkaanpak.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions and answers of verwijzingen; what was written stays as it is. */
@Component
class Wedervragen {

    private final JdbcClient jdbc;

    Wedervragen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(VerwijzingId verwijzing, String wedervraag, Instant now) {
        jdbc.sql("""
                        insert into maatwerk.verwijzing_wedervraag
                          (id, verwijzing_id, wedervraag, gevraagd_door, gevraagd_op)
                        values
                          (:id, :verwijzing, :wedervraag, :door, :op)
                        """)
                .param("id", UUID.randomUUID())
                .param("verwijzing", verwijzing.value())
                .param("wedervraag", wedervraag)
                .param("door", Actor.require().value())
                .param("op", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(VerwijzingId verwijzing, String antwoord, Instant now) {
        jdbc.sql("""
                        update maatwerk.verwijzing_wedervraag
                        set antwoord = :antwoord,
                          beantwoord_door = :door,
                          beantwoord_op = :op
                        where verwijzing_id = :verwijzing
                          and antwoord is null
                        """)
                .param("verwijzing", verwijzing.value())
                .param("antwoord", antwoord)
                .param("door", Actor.require().value())
                .param("op", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Wedervraag> of(VerwijzingId verwijzing) {
        return jdbc.sql("""
                        select w.wedervraag, v.naam as gevraagd_door, w.gevraagd_op,
                          w.antwoord, a.naam as beantwoord_door, w.beantwoord_op
                        from maatwerk.verwijzing_wedervraag w
                        join maatwerk.medewerker v on v.id = w.gevraagd_door
                        left join maatwerk.medewerker a on a.id = w.beantwoord_door
                        where w.verwijzing_id = :verwijzing
                        order by w.gevraagd_op
                        """)
                .param("verwijzing", verwijzing.value())
                .query(Wedervragen::wedervraag)
                .list();
    }

    private static Wedervraag wedervraag(ResultSet row, int number) throws SQLException {
        var answered = row.getObject("beantwoord_op", OffsetDateTime.class);
        return new Wedervraag(
                row.getString("wedervraag"),
                row.getString("gevraagd_door"),
                row.getObject("gevraagd_op", OffsetDateTime.class).toInstant(),
                row.getString("antwoord"),
                row.getString("beantwoord_door"),
                answered == null ? null : answered.toInstant());
    }
}
