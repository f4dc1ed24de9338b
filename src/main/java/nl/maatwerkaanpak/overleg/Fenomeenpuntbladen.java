package nl.maatwerkaanpak.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.overleg.Fenomeenpuntblad.Fenomeenbesluit;
import nl.maatwerkaanpak.overleg.Fenomeenpuntblad.Opening;
import nl.maatwerkaanpak.overleg.Puntblad.Intrekking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads fenomenen on agendas for the pages, as far as the acting medewerker may see them. */
@Component
class Fenomeenpuntbladen {

    private final JdbcClient jdbc;

    Fenomeenpuntbladen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the agenda, what was taken off it too. */
    List<Fenomeenpuntblad> of(OverlegId overleg) {
        return jdbc.sql("""
                        select p.id, p.overleg_kenmerk, p.fenomeen_id, p.kenmerk, p.titel, p.vraag, p.besluit, b.naam as besloten_door,
                          p.intrekreden, i.naam as ingetrokken_door, o.kenmerk as naar,
                          array(
                            select m.naam
                            from maatwerk.fenomeenpunt_deelnemer d
                            join maatwerk.medewerker m on m.id = d.medewerker_id
                            where d.punt_id = p.id
                            order by m.naam) as deelnemers
                        from maatwerk.fenomeenpunt p
                        left join maatwerk.medewerker b on b.id = p.besloten_door
                        left join maatwerk.medewerker i on i.id = p.ingetrokken_door
                        left join maatwerk.overleg o on o.id = p.naar_overleg
                        where p.overleg_id = :overleg
                        order by p.volgnummer, p.id
                        """)
                .param("overleg", overleg.value())
                .query(Fenomeenpuntbladen::blad)
                .list();
    }

    /** On which agendas the fenomeen stands or stood, the latest first. */
    List<Fenomeenoverlegregel> of(FenomeenId fenomeen) {
        return jdbc.sql("""
                        select p.overleg_id, p.id, p.overleg_kenmerk, o.begin, p.vraag, p.besluit, p.intrekreden,
                          p.overleg_id = any ((select maatwerk.onderwerpen('overleg'))::uuid[]) as te_openen,
                          p.besloten_op is null
                            and p.ingetrokken_op is null
                            and o.status = 'GEPLAND'
                            and (select maatwerk.heeft_rol('{casuistiekcoordinator}')) as in_te_trekken
                        from maatwerk.fenomeenpunt p
                        left join maatwerk.overleg o on o.id = p.overleg_id
                        where p.fenomeen_id = :fenomeen
                        order by o.begin desc nulls last, p.overleg_kenmerk desc, p.volgnummer desc
                        """)
                .param("fenomeen", fenomeen.value())
                .query(Fenomeenpuntbladen::regel)
                .list();
    }

    private static Fenomeenoverlegregel regel(ResultSet row, int number) throws SQLException {
        var begin = row.getObject("begin", OffsetDateTime.class);
        return new Fenomeenoverlegregel(
                new OverlegId(row.getObject("overleg_id", UUID.class)),
                new AgendapuntId(row.getObject("id", UUID.class)),
                row.getString("overleg_kenmerk"),
                begin == null ? null : begin.toInstant(),
                row.getBoolean("te_openen"),
                row.getString("vraag"),
                row.getString("besluit"),
                row.getString("intrekreden"),
                row.getBoolean("in_te_trekken"));
    }

    private static Fenomeenpuntblad blad(ResultSet row, int number) throws SQLException {
        return new Fenomeenpuntblad(
                new AgendapuntId(row.getObject("id", UUID.class)),
                row.getString("overleg_kenmerk"),
                new FenomeenId(row.getObject("fenomeen_id", UUID.class)),
                row.getString("kenmerk"),
                row.getString("titel"),
                row.getString("vraag"),
                List.of((String[]) row.getArray("deelnemers").getArray()),
                besluit(row),
                intrekking(row),
                Opening.GEEN,
                false);
    }

    private static @Nullable Fenomeenbesluit besluit(ResultSet row) throws SQLException {
        var tekst = row.getString("besluit");
        return tekst == null ? null : new Fenomeenbesluit(tekst, row.getString("besloten_door"));
    }

    private static @Nullable Intrekking intrekking(ResultSet row) throws SQLException {
        var reden = row.getString("intrekreden");
        return reden == null ? null : new Intrekking(reden, row.getString("ingetrokken_door"), row.getString("naar"));
    }
}
