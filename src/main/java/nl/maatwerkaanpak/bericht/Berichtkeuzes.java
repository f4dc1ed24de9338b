package nl.maatwerkaanpak.bericht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What mail people want. A row is its person's; the postkamer reads all. */
@Component
class Berichtkeuzes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Berichtkeuzes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Berichtkeuze read(MedewerkerId medewerker) {
        return jdbc.sql("select dagoverzicht, uur, spoed from maatwerk.berichtkeuze where medewerker_id = :medewerker")
                .param("medewerker", medewerker.value())
                .query(Berichtkeuzes::map)
                .optional()
                .orElse(Berichtkeuze.STANDAARD);
    }

    void write(MedewerkerId medewerker, Berichtkeuze keuze) {
        jdbc.sql("""
                insert into maatwerk.berichtkeuze (medewerker_id, dagoverzicht, uur, spoed, gewijzigd_op)
                values (:medewerker, :dagoverzicht, :uur, :spoed, :nu)
                on conflict (medewerker_id) do update
                set dagoverzicht = excluded.dagoverzicht,
                  uur = excluded.uur,
                  spoed = excluded.spoed,
                  gewijzigd_op = excluded.gewijzigd_op
                """)
                .param("medewerker", medewerker.value())
                .param("dagoverzicht", keuze.dagoverzicht())
                .param("uur", keuze.uur())
                .param("spoed", keuze.spoed())
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everybody who works here and for whom no dagoverzicht of this day was put in the outbox. */
    Map<MedewerkerId, Berichtkeuze> withoutDagoverzicht(LocalDate dag) {
        var keuzes = new LinkedHashMap<MedewerkerId, Berichtkeuze>();
        jdbc.sql("""
                select m.id, k.dagoverzicht, k.uur, k.spoed
                from maatwerk.medewerker m
                left join maatwerk.berichtkeuze k on k.medewerker_id = m.id
                where m.actief
                  and not exists (
                    select 1
                    from maatwerk.bericht_uit b
                    where b.medewerker_id = m.id
                      and b.soort = 'DAGOVERZICHT'
                      and b.dag = :dag)
                order by m.id
                """).param("dag", dag).query((ResultSet row) -> {
            keuzes.put(new MedewerkerId(row.getObject("id", UUID.class)), chosen(row));
        });
        return keuzes;
    }

    private static Berichtkeuze chosen(ResultSet row) throws SQLException {
        return row.getObject("uur") == null ? Berichtkeuze.STANDAARD : map(row, 0);
    }

    private static Berichtkeuze map(ResultSet row, int number) throws SQLException {
        return new Berichtkeuze(row.getBoolean("dagoverzicht"), row.getInt("uur"), row.getBoolean("spoed"));
    }
}
