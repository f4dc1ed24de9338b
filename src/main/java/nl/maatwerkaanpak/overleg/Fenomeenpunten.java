package nl.maatwerkaanpak.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.fenomeen.Fenomeen;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Relatie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of fenomenen on agendas that the acting medewerker may see. */
@Component
class Fenomeenpunten {

    private static final String SELECT = """
            select p.id, p.overleg_id, p.fenomeen_id, p.vraag, p.besloten_op is not null as besloten,
              p.ingetrokken_op is not null as ingetrokken
            from maatwerk.fenomeenpunt p
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Fenomeenpunten(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is on the agenda; not what was taken off it. */
    List<Fenomeenpunt> of(OverlegId overleg) {
        return jdbc.sql(SELECT
                        + "where p.overleg_id = :overleg and p.ingetrokken_op is null order by p.volgnummer, p.id")
                .param("overleg", overleg.value())
                .query(Fenomeenpunten::punt)
                .list();
    }

    Optional<Fenomeenpunt> find(AgendapuntId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(Fenomeenpunten::punt)
                .optional();
    }

    AgendapuntId add(Fenomeen fenomeen, Overleg overleg, String vraag) {
        var id = new AgendapuntId(UUID.randomUUID());
        jdbc.sql("""
                        insert into maatwerk.fenomeenpunt
                          (id, overleg_id, overleg_kenmerk, fenomeen_id, kenmerk, titel, vraag, volgnummer)
                        select :id, :overleg, :overlegkenmerk, :fenomeen, :kenmerk, :titel, :vraag, coalesce(max(volgnummer), 0) + 1
                        from maatwerk.fenomeenpunt
                        where overleg_id = :overleg
                        """)
                .param("id", id.value())
                .param("overleg", overleg.id().value())
                .param("overlegkenmerk", overleg.kenmerk())
                .param("fenomeen", fenomeen.id().value())
                .param("kenmerk", fenomeen.kenmerk())
                .param("titel", fenomeen.tekst().titel())
                .param("vraag", vraag)
                .update();
        return id;
    }

    void invite(AgendapuntId punt, OverlegId overleg, FenomeenId fenomeen, MedewerkerId deelnemer) {
        jdbc.sql("""
                        insert into maatwerk.fenomeenpunt_deelnemer (punt_id, overleg_id, fenomeen_id, medewerker_id)
                        values (:punt, :overleg, :fenomeen, :medewerker)
                        on conflict do nothing
                        """)
                .param("punt", punt.value())
                .param("overleg", overleg.value())
                .param("fenomeen", fenomeen.value())
                .param("medewerker", deelnemer.value())
                .update();
    }

    List<MedewerkerId> deelnemers(AgendapuntId punt) {
        return jdbc
                .sql("select medewerker_id from maatwerk.fenomeenpunt_deelnemer where punt_id = :punt")
                .param("punt", punt.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(MedewerkerId::new)
                .toList();
    }

    /** False when it was decided or taken off in between. */
    boolean decide(AgendapuntId punt, String besluit) {
        return jdbc.sql("""
                                update maatwerk.fenomeenpunt
                                set besluit = :besluit, besloten_door = :door, besloten_op = :nu
                                where id = :id
                                  and besloten_op is null
                                  and ingetrokken_op is null
                                """)
                        .param("besluit", besluit)
                        .param("door", Actor.require().value())
                        .param("nu", OffsetDateTime.now(clock))
                        .param("id", punt.value())
                        .update()
                == 1;
    }

    /** False when it was decided or taken off in between. */
    boolean withdraw(AgendapuntId punt, String reden, @Nullable OverlegId naar) {
        return jdbc.sql("""
                                update maatwerk.fenomeenpunt
                                set intrekreden = :reden, naar_overleg = :naar, ingetrokken_door = :door, ingetrokken_op = :nu
                                where id = :id
                                  and besloten_op is null
                                  and ingetrokken_op is null
                                """)
                        .param("reden", reden)
                        .param("naar", naar == null ? null : naar.value())
                        .param("door", Actor.require().value())
                        .param("nu", OffsetDateTime.now(clock))
                        .param("id", punt.value())
                        .update()
                == 1;
    }

    /** Who still reads the fenomeen for an overleg although it is on no agenda any more at which they sit. */
    List<Lezer> formerReaders(FenomeenId fenomeen) {
        return jdbc.sql("""
                        select b.medewerker_id, b.relatie
                        from maatwerk.betrokkenheid b
                        where b.onderwerp_soort = 'fenomeen'
                          and b.onderwerp_id = :fenomeen
                          and b.medewerker_id is not null
                          and b.tot is null
                          and not exists (
                            select 1
                            from maatwerk.fenomeenpunt p
                            join maatwerk.overleg o on o.id = p.overleg_id
                            where p.fenomeen_id = b.onderwerp_id
                              and p.ingetrokken_op is null
                              and o.status in ('GEPLAND', 'GEHOUDEN')
                              and (
                                (b.relatie = 'VOORZITTER' and o.voorzitter = b.medewerker_id)
                                or (b.relatie = 'DEELNEMER' and exists (
                                  select 1
                                  from maatwerk.fenomeenpunt_deelnemer d
                                  where d.punt_id = p.id
                                    and d.medewerker_id = b.medewerker_id))))
                        """)
                .param("fenomeen", fenomeen.value())
                .query((row, number) -> new Lezer(
                        new MedewerkerId(row.getObject("medewerker_id", UUID.class)),
                        Relatie.valueOf(row.getString("relatie"))))
                .list();
    }

    /** Somebody who reads a fenomeen for an overleg. */
    record Lezer(MedewerkerId medewerker, Relatie relatie) {}

    private static Fenomeenpunt punt(ResultSet row, int number) throws SQLException {
        return new Fenomeenpunt(
                new AgendapuntId(row.getObject("id", UUID.class)),
                new OverlegId(row.getObject("overleg_id", UUID.class)),
                new FenomeenId(row.getObject("fenomeen_id", UUID.class)),
                row.getString("vraag"),
                row.getBoolean("besloten"),
                row.getBoolean("ingetrokken"));
    }
}
