package nl.maatwerkaanpak.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.overleg.Puntblad.Actieregel;
import nl.maatwerkaanpak.overleg.Puntblad.Besluitblad;
import nl.maatwerkaanpak.overleg.Puntblad.Deelnemer;
import nl.maatwerkaanpak.overleg.Puntblad.Eerder;
import nl.maatwerkaanpak.overleg.Puntblad.Intrekking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agendapunten for the pages, as far as the acting medewerker may see them. */
@Component
class Puntbladen {

    private final JdbcClient jdbc;
    private final Besluiten besluiten;

    Puntbladen(JdbcClient jdbc, Besluiten besluiten) {
        this.jdbc = jdbc;
        this.besluiten = besluiten;
    }

    /** Of the agenda, what was taken off it too. */
    List<Puntblad> of(OverlegId overleg) {
        return jdbc.sql("""
                        select a.id, a.casus_id, a.jongere_id, a.kenmerk, a.vraag, a.volgnummer
                        from maatwerk.agendapunt a
                        where a.overleg_id = :overleg
                        order by a.volgnummer, a.id
                        """).param("overleg", overleg.value()).query(this::punt).list();
    }

    /**
     * About which casussen an overleg agreed to talk again on a day that this one is the first planned to come after, and
     * that are on no agenda since. Those who lead the casus see it.
     */
    List<Herbespreking> terug(OverlegId overleg) {
        return jdbc.sql("""
                        select distinct on (b.casus_id) b.casus_id, a.kenmerk, b.herbespreken_op, a.vraag
                        from maatwerk.overleg o
                        join maatwerk.besluit b
                          on b.herbespreken_op <= (o.begin at time zone 'Europe/Amsterdam')::date
                        join maatwerk.agendapunt a on a.id = b.agendapunt_id
                        where o.id = :overleg
                          and o.status = 'GEPLAND'
                          and a.overleg_id <> o.id
                          and b.casus_id = any ((select maatwerk.onderwerpen('casus', '{PROCESREGISSEUR}'))::uuid[])
                          and not exists (
                            select 1
                            from maatwerk.overleg sooner
                            where sooner.status = 'GEPLAND'
                              and sooner.id <> a.overleg_id
                              and sooner.begin < o.begin
                              and (sooner.begin at time zone 'Europe/Amsterdam')::date >= b.herbespreken_op)
                          and not exists (
                            select 1
                            from maatwerk.agendapunt later
                            join maatwerk.overleg its on its.id = later.overleg_id
                            where later.casus_id = b.casus_id
                              and later.id <> a.id
                              and later.ingetrokken_op is null
                              and (later.besloten_op is null
                                or (its.begin at time zone 'Europe/Amsterdam')::date >= b.herbespreken_op))
                          and not exists (
                            select 1
                            from maatwerk.besluit newer
                            where newer.casus_id = b.casus_id
                              and newer.herbespreken_op is not null
                              and newer.op > b.op)
                        order by b.casus_id, b.op desc
                        """)
                .param("overleg", overleg.value())
                .query((row, number) -> new Herbespreking(
                        new CasusId(row.getObject("casus_id", UUID.class)),
                        row.getString("kenmerk"),
                        row.getObject("herbespreken_op", LocalDate.class),
                        row.getString("vraag")))
                .list();
    }

    private Puntblad punt(ResultSet row, int number) throws SQLException {
        var punt = new AgendapuntId(row.getObject("id", UUID.class));
        return new Puntblad(
                punt,
                new CasusId(row.getObject("casus_id", UUID.class)),
                row.getObject("jongere_id", UUID.class),
                row.getString("kenmerk"),
                row.getString("vraag"),
                row.getInt("volgnummer"),
                deelnemers(punt),
                besluit(punt).orElse(null),
                intrekking(punt).orElse(null),
                eerder(punt).orElse(null),
                false);
    }

    private List<Deelnemer> deelnemers(AgendapuntId punt) {
        return jdbc.sql("""
                        select m.naam, m.organisatie
                        from maatwerk.agendapunt_deelnemer d
                        join maatwerk.medewerker m on m.id = d.medewerker_id
                        where d.agendapunt_id = :punt
                        order by m.naam
                        """)
                .param("punt", punt.value())
                .query((row, number) -> new Deelnemer(row.getString("naam"), row.getString("organisatie")))
                .list();
    }

    private Optional<Intrekking> intrekking(AgendapuntId punt) {
        return jdbc.sql("""
                        select i.reden, m.naam, o.kenmerk
                        from maatwerk.agendapunt_intrekking i
                        join maatwerk.medewerker m on m.id = i.door
                        left join maatwerk.overleg o on o.id = i.naar_overleg
                        where i.agendapunt_id = :punt
                        """)
                .param("punt", punt.value())
                .query((row, number) ->
                        new Intrekking(row.getString("reden"), row.getString("naam"), row.getString("kenmerk")))
                .optional();
    }

    /** The latest besluit that the casus had before this overleg, when it asked for this one. */
    private Optional<Eerder> eerder(AgendapuntId punt) {
        return jdbc.sql("""
                        select (o.begin at time zone 'Europe/Amsterdam')::date as op, b.toelichting
                        from maatwerk.agendapunt this_punt
                        join maatwerk.overleg this_overleg on this_overleg.id = this_punt.overleg_id
                        join maatwerk.agendapunt a on a.casus_id = this_punt.casus_id and a.id <> this_punt.id
                        join maatwerk.overleg o on o.id = a.overleg_id and o.begin < this_overleg.begin
                        join maatwerk.besluit b on b.agendapunt_id = a.id
                        where this_punt.id = :punt
                          and b.herbespreken_op <= (this_overleg.begin at time zone 'Europe/Amsterdam')::date
                          and not exists (
                            select 1
                            from maatwerk.agendapunt between_punt
                            join maatwerk.overleg between_overleg on between_overleg.id = between_punt.overleg_id
                            where between_punt.casus_id = this_punt.casus_id
                              and between_punt.id <> this_punt.id
                              and between_punt.ingetrokken_op is null
                              and between_overleg.begin < this_overleg.begin
                              and (between_overleg.begin at time zone 'Europe/Amsterdam')::date >= b.herbespreken_op)
                        order by b.op desc
                        limit 1
                        """)
                .param("punt", punt.value())
                .query((row, number) -> new Eerder(row.getObject("op", LocalDate.class), row.getString("toelichting")))
                .optional();
    }

    private Optional<Besluitblad> besluit(AgendapuntId punt) {
        return jdbc.sql("""
                        select b.toelichting, b.herbespreken_op, m.naam
                        from maatwerk.besluit b
                        join maatwerk.medewerker m on m.id = b.door
                        where b.agendapunt_id = :punt
                        """)
                .param("punt", punt.value())
                .query((row, number) -> new Besluitblad(
                        row.getString("toelichting"),
                        row.getString("naam"),
                        acties(punt),
                        besluiten.verwijzingen(punt),
                        row.getObject("herbespreken_op", LocalDate.class)))
                .optional();
    }

    private List<Actieregel> acties(AgendapuntId punt) {
        return jdbc.sql("""
                        select b.omschrijving, m.naam, b.uiterlijk
                        from maatwerk.besluit_actie b
                        join maatwerk.medewerker m on m.id = b.actiehouder
                        where b.agendapunt_id = :punt
                        order by b.volgnummer
                        """)
                .param("punt", punt.value())
                .query((row, number) -> new Actieregel(
                        row.getString("omschrijving"),
                        row.getString("naam"),
                        row.getObject("uiterlijk", LocalDate.class)))
                .list();
    }
}
