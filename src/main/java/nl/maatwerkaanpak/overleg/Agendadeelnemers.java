package nl.maatwerkaanpak.overleg;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part in which agendapunt, and why one was taken off the agenda; neither changes afterwards. */
@Component
class Agendadeelnemers {

    private final JdbcClient jdbc;

    Agendadeelnemers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void invite(Agendapunt punt, MedewerkerId deelnemer) {
        jdbc.sql("""
                        insert into maatwerk.agendapunt_deelnemer
                          (agendapunt_id, overleg_id, casus_id, medewerker_id)
                        values
                          (:punt, :overleg, :casus, :medewerker)
                        on conflict do nothing
                        """)
                .param("punt", punt.id().value())
                .param("overleg", punt.overleg().value())
                .param("casus", punt.casus().value())
                .param("medewerker", deelnemer.value())
                .update();
    }

    List<MedewerkerId> of(AgendapuntId punt) {
        return jdbc
                .sql("select medewerker_id from maatwerk.agendapunt_deelnemer where agendapunt_id = :punt")
                .param("punt", punt.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(MedewerkerId::new)
                .toList();
    }

    /** Who takes part in this item and in no other one about the same casus. */
    List<MedewerkerId> onlyHere(Agendapunt punt) {
        return jdbc.sql("""
                        select d.medewerker_id
                        from maatwerk.agendapunt_deelnemer d
                        where d.agendapunt_id = :punt
                          and not exists (
                            select 1
                            from maatwerk.agendapunt_deelnemer e
                            join maatwerk.agendapunt a on a.id = e.agendapunt_id
                            where e.casus_id = d.casus_id
                              and e.medewerker_id = d.medewerker_id
                              and e.agendapunt_id <> d.agendapunt_id
                              and a.ingetrokken_op is null)
                        """).param("punt", punt.id().value()).query(UUID.class).list().stream()
                .map(MedewerkerId::new)
                .toList();
    }

    /** Whether the voorzitter leads an overleg that has, or had, the same casus on its agenda. */
    boolean leadsAnother(Agendapunt punt, MedewerkerId voorzitter) {
        return jdbc.sql("""
                        select exists (
                          select 1
                          from maatwerk.agendapunt a
                          join maatwerk.overleg o on o.id = a.overleg_id
                          where a.casus_id = :casus
                            and a.id <> :punt
                            and a.ingetrokken_op is null
                            and o.voorzitter = :voorzitter)
                        """)
                .param("casus", punt.casus().value())
                .param("punt", punt.id().value())
                .param("voorzitter", voorzitter.value())
                .query(Boolean.class)
                .single();
    }

    void writeIntrekking(Agendapunt punt, String reden, @Nullable OverlegId naar, Instant now) {
        jdbc.sql("""
                        insert into maatwerk.agendapunt_intrekking
                          (agendapunt_id, casus_id, naar_overleg, reden, door, op)
                        values
                          (:punt, :casus, :naar, :reden, :door, :op)
                        """)
                .param("punt", punt.id().value())
                .param("casus", punt.casus().value())
                .param("naar", naar == null ? null : naar.value())
                .param("reden", reden)
                .param("door", Actor.require().value())
                .param("op", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
