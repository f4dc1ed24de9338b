package nl.maatwerkaanpak.casus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages of casussen show; the policies leave out what the acting medewerker may not see. */
@Component
class CasusQueries {

    private final JdbcClient jdbc;

    CasusQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The casussen that the actor works in, open ones first. */
    List<CasusRegel> casussen() {
        return jdbc.sql("""
                        select c.id, c.kenmerk, c.wijk, c.status, c.geopend_op, m.naam as casusregisseur
                        from maatwerk.casus c
                        left join maatwerk.medewerker m on m.id = c.casusregisseur
                        where c.id = any ((select maatwerk.casussen())::uuid[])
                        order by c.gesloten_op is not null, c.geopend_op desc, c.id
                        """)
                .query((row, number) -> new CasusRegel(
                        new CasusId(row.getObject("id", UUID.class)),
                        row.getString("kenmerk"),
                        row.getString("wijk"),
                        Casusstatus.valueOf(row.getString("status")),
                        row.getString("casusregisseur"),
                        row.getObject("geopend_op", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The open casussen with which the actor may bundle a signaal. */
    List<CasusRegel> bundelbaar() {
        return jdbc.sql("""
                        select c.id, c.kenmerk, c.wijk, c.status, c.geopend_op
                        from maatwerk.casus c
                        where c.id = any ((select maatwerk.onderwerpen('casus', '{SIGNAALBRON,PROCESREGISSEUR,CASUSREGISSEUR}'))::uuid[])
                          and c.gesloten_op is null
                        order by c.kenmerk
                        """)
                .query((row, number) -> new CasusRegel(
                        new CasusId(row.getObject("id", UUID.class)),
                        row.getString("kenmerk"),
                        row.getString("wijk"),
                        Casusstatus.valueOf(row.getString("status")),
                        null,
                        row.getObject("geopend_op", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<ActieRegel> acties(CasusId casus) {
        return jdbc.sql("""
                        select a.id, a.omschrijving, a.uiterlijk, a.geaccepteerd_op is not null as geaccepteerd,
                          a.keer_uitgesteld, a.teruggaafreden, a.vervolg, a.afgerond_op, a.resultaat, m.naam
                        from maatwerk.actie a
                        join maatwerk.medewerker m on m.id = a.actiehouder
                        where a.casus_id = :casus
                        order by a.afgerond_op is not null or a.vervolg is not null, a.uiterlijk, a.id
                        """)
                .param("casus", casus.value())
                .query(CasusQueries::actie)
                .list();
    }

    List<InformeringRegel> informeringen(CasusId casus) {
        return jdbc.sql("""
                        select i.wie, i.gezaghebbenden, i.hoe, i.datum, i.reactie, m.naam
                        from maatwerk.informering i
                        join maatwerk.medewerker m on m.id = i.geinformeerd_door
                        where i.casus_id = :casus
                        order by i.datum desc, i.op desc
                        """)
                .param("casus", casus.value())
                .query((row, number) -> new InformeringRegel(
                        Informering.Wie.valueOf(row.getString("wie")),
                        row.getString("gezaghebbenden"),
                        Informering.Hoe.valueOf(row.getString("hoe")),
                        row.getObject("datum", LocalDate.class),
                        row.getString("reactie"),
                        row.getString("naam")))
                .list();
    }

    /** Who knows by now, from all times that people were informed. */
    Informeerplicht.Geinformeerden geinformeerden(CasusId casus) {
        return jdbc.sql("""
                        select
                          coalesce(bool_or(i.wie <> 'GEZAGHEBBENDE'), false) as jongere,
                          coalesce(bool_or(i.wie <> 'JONGERE' and i.alle_gezaghebbenden), false) as gezaghebbenden
                        from maatwerk.informering i
                        where i.casus_id = :casus
                        """)
                .param("casus", casus.value())
                .query((row, number) ->
                        new Informeerplicht.Geinformeerden(row.getBoolean("jongere"), row.getBoolean("gezaghebbenden")))
                .single();
    }

    /** Whether those concerned are informed, or that is postponed with approval; asked by a function, also by who sees no casus. */
    boolean mayShare(CasusId casus) {
        return jdbc.sql("select maatwerk.mag_delen(:casus)")
                .param("casus", casus.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the jongere has another casus that is open; asked by a function, since it may be somebody else's. */
    boolean hasOtherOpenCasus(CasusId casus) {
        return jdbc.sql("select maatwerk.heeft_andere_open_casus(:casus)")
                .param("casus", casus.value())
                .query(Boolean.class)
                .single();
    }

    /** When something last happened in the casus; for the engine, which watches over it. */
    Instant lastActivity(CasusId casus) {
        return jdbc.sql("select maatwerk.laatste_gebeurtenis(:casus)")
                .param("casus", casus.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** What happened, newest first; why, only for who leads the casus. */
    List<Verloopregel> verloop(CasusId casus) {
        return jdbc.sql("""
                        select g.soort, g.organisatie, g.kenmerk, g.op, m.naam, t.toelichting, t.stem
                        from maatwerk.gebeurtenis g
                        left join maatwerk.medewerker m on m.id = g.medewerker_id
                        left join maatwerk.gebeurtenis_toelichting t on t.gebeurtenis_id = g.id
                        where g.casus_id = :casus
                        order by g.op desc, g.id
                        """)
                .param("casus", casus.value())
                .query((row, number) -> new Verloopregel(
                        row.getString("soort"),
                        row.getObject("op", OffsetDateTime.class).toInstant(),
                        row.getString("naam"),
                        row.getString("organisatie"),
                        row.getString("kenmerk"),
                        row.getString("toelichting"),
                        row.getString("stem")))
                .list();
    }

    Optional<AfsluitingInzage> afsluiting(CasusId casus) {
        return jdbc.sql("""
                        select a.reden, a.toelichting, a.terugkoppeling, a.verteld, a.op, m.naam
                        from maatwerk.afsluiting a
                        join maatwerk.medewerker m on m.id = a.door
                        where a.casus_id = :casus
                        order by a.op desc
                        limit 1
                        """)
                .param("casus", casus.value())
                .query((row, number) -> new AfsluitingInzage(
                        Afsluitreden.valueOf(row.getString("reden")),
                        row.getString("toelichting"),
                        Terugkoppeling.valueOf(row.getString("terugkoppeling")),
                        row.getString("verteld"),
                        row.getString("naam"),
                        row.getObject("op", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * The jongere of the casus in which the actie was agreed, for the verwerkingslog: the actiehouder may not read that
     * casus, so the database tells the id by a function.
     */
    List<UUID> jongerenOfActie(ActieId actie) {
        return jdbc.sql("select j from unnest(maatwerk.jongeren_van_actie(:actie)) as j")
                .param("actie", actie.value())
                .query(UUID.class)
                .list();
    }

    private static ActieRegel actie(ResultSet row, int number) throws SQLException {
        return new ActieRegel(
                new ActieId(row.getObject("id", UUID.class)),
                row.getString("omschrijving"),
                row.getString("naam"),
                row.getObject("uiterlijk", LocalDate.class),
                row.getBoolean("geaccepteerd"),
                row.getInt("keer_uitgesteld"),
                row.getString("teruggaafreden"),
                vervolg(row.getString("vervolg")),
                instant(row.getObject("afgerond_op", OffsetDateTime.class)),
                row.getString("resultaat"));
    }

    private static @Nullable Actievervolg vervolg(@Nullable String code) {
        return code == null ? null : Actievervolg.valueOf(code);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
