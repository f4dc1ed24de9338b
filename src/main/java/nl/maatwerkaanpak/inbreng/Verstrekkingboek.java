package nl.maatwerkaanpak.inbreng;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.inbreng.Verstrekking.Beslissing;
import nl.maatwerkaanpak.inbreng.Verstrekking.Handtekening;
import nl.maatwerkaanpak.inbreng.Verstrekking.InbrengKort;
import nl.maatwerkaanpak.inbreng.Verstrekking.Partner;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.Grondslag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where verstrekkingen are kept, as far as the acting medewerker may see them. Every step is a row of its own that is added
 * once: of two who take it at the same time the second adds nothing.
 */
@Component
class Verstrekkingboek {

    private static final String SELECT = """
            select v.*, v.soort as verstrekkingsoort, g.naam as vrager,
              a.akkoord, a.toelichting, a.op as akkoord_op, am.naam as akkoord_door,
              o.toegestaan, o.motivering, o.op as oordeel_op, om.naam as oordeel_door,
              t.op as ingetrokken_op, tm.naam as ingetrokken_door,
              i.onderwerp, i.soort as inbrengsoort,
              maatwerk.stand_van_verstrekking(v.id) as stand,
              array(
                select r.op
                from maatwerk.verstrekking_ontvangst r
                where r.verstrekking_id = v.id
                order by r.op, r.medewerker_id) as ontvangen_op,
              array(
                select m.naam
                from maatwerk.verstrekking_ontvangst r
                join maatwerk.medewerker m on m.id = r.medewerker_id
                where r.verstrekking_id = v.id
                order by r.op, r.medewerker_id) as ontvangen_door
            from maatwerk.verstrekking v
            left join maatwerk.medewerker g on g.id = v.gevraagd_door
            left join maatwerk.verstrekking_akkoord a on a.verstrekking_id = v.id
            left join maatwerk.medewerker am on am.id = a.door
            left join maatwerk.verstrekking_oordeel o on o.verstrekking_id = v.id
            left join maatwerk.medewerker om on om.id = o.door
            left join maatwerk.verstrekking_intrekking t on t.verstrekking_id = v.id
            left join maatwerk.medewerker tm on tm.id = t.door
            left join maatwerk.inbreng i on i.id = v.inbreng_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Verstrekkingboek(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Verstrekking> find(VerstrekkingId id) {
        return jdbc.sql(SELECT + " where v.id = :id")
                .param("id", id.value())
                .query(Verstrekkingboek::verstrekking)
                .optional();
    }

    List<Verstrekking> of(CasusId casus) {
        return list("where v.casus_id = :id", casus.value());
    }

    List<Verstrekking> of(UitvraagId uitvraag) {
        return list("where v.uitvraag_id = :id", uitvraag.value());
    }

    List<Verstrekking> of(InbrengId inbreng) {
        return list("where v.inbreng_id = :id", inbreng.value());
    }

    private List<Verstrekking> list(String where, UUID id) {
        return jdbc.sql(SELECT + where + " order by v.gevraagd_op desc, v.id")
                .param("id", id)
                .query(Verstrekkingboek::verstrekking)
                .list();
    }

    /** Part of all that the actor may see, newest first. */
    List<Verstrekking> page(long begin, int limit) {
        return jdbc.sql(SELECT + " order by v.gevraagd_op desc, v.id offset :begin limit :limit")
                .param("begin", begin)
                .param("limit", limit)
                .query(Verstrekkingboek::verstrekking)
                .list();
    }

    VerstrekkingId add(Aanvraag aanvraag) {
        var id = VerstrekkingId.create();
        var vraag = aanvraag.vraag();
        var onderbouwing = vraag.onderbouwing();
        jdbc.sql("""
                        insert into maatwerk.verstrekking
                          (id, inbreng_id, uitvraag_id, casus_id, jongere_id, kenmerk, wijk, gever, gever_rol, ontvanger,
                           ontvanger_rol, soort, doel, grondslag, noodzaak, verteld, vertelreden, tot, gever_vroeg,
                           gevraagd_door, gevraagd_namens, gevraagd_op)
                        values
                          (:id, :inbreng, :uitvraag, :casus, :jongere, :kenmerk, :wijk, :gever, :geverRol, :ontvanger,
                           :ontvangerRol, :soort, :doel, :grondslag, :noodzaak, :verteld, :vertelreden, :tot, :geverVroeg,
                           :door, :namens, :op)
                        """)
                .param("id", id.value())
                .param("inbreng", aanvraag.inbreng().value())
                .param("uitvraag", aanvraag.uitvraag().id().value())
                .param("casus", aanvraag.uitvraag().casus().value())
                .param("jongere", aanvraag.uitvraag().jongere().value())
                .param("kenmerk", aanvraag.uitvraag().kenmerk())
                .param("wijk", aanvraag.uitvraag().wijk())
                .param("gever", aanvraag.gever())
                .param("geverRol", aanvraag.uitvraag().rol())
                .param("ontvanger", aanvraag.ontvanger().organisatie())
                .param("ontvangerRol", aanvraag.ontvanger().rol())
                .param("soort", aanvraag.soort().name())
                .param("doel", vraag.doel().strip())
                .param("grondslag", vraag.grondslag().name())
                .param("noodzaak", onderbouwing.noodzaak().strip())
                .param("verteld", onderbouwing.verteld())
                .param("vertelreden", onderbouwing.vertelreden())
                .param("tot", vraag.tot())
                .param("geverVroeg", aanvraag.geverVroeg())
                .param("door", Actor.require().value())
                .param("namens", aanvraag.namens().value())
                .param("op", now())
                .update();
        return id;
    }

    /** Why the actor cannot say yes or no now where the verstrekking stands; the database's own word for it. */
    Optional<String> weigering(VerstrekkingId id, Verstrekkingstand stand) {
        return Optional.ofNullable(jdbc.sql("select maatwerk.verstrekking_weigering(:id, :stand)")
                .param("id", id.value())
                .param("stand", stand.name())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null));
    }

    /** What the giver says; false when that was said before. */
    boolean agree(VerstrekkingId id, boolean akkoord, String toelichting) {
        return decide("akkoord (verstrekking_id, akkoord, toelichting, door, op)", id, akkoord, toelichting);
    }

    /** What the second person decides; false when that was decided before. */
    boolean judge(VerstrekkingId id, boolean toegestaan, String motivering) {
        return decide("oordeel (verstrekking_id, toegestaan, motivering, door, op)", id, toegestaan, motivering);
    }

    private boolean decide(String row, VerstrekkingId id, boolean ja, String reden) {
        return jdbc.sql("insert into maatwerk.verstrekking_" + row
                                + " values (:id, :ja, :reden, :door, :op) on conflict do nothing")
                        .param("id", id.value())
                        .param("ja", ja)
                        .param("reden", reden.strip())
                        .param("door", Actor.require().value())
                        .param("op", now())
                        .update()
                == 1;
    }

    /** From now on nobody reads by it; false when it was taken back before. */
    boolean withdraw(VerstrekkingId id) {
        return jdbc.sql("""
                                insert into maatwerk.verstrekking_intrekking (verstrekking_id, door, op)
                                select :id, :door, :op
                                where maatwerk.verstrekking_loopt(:id)
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("door", Actor.require().value())
                        .param("op", now())
                        .update()
                == 1;
    }

    /** Nobody is involved any more by what the actor took back, the actor neither. */
    void release(VerstrekkingId id) {
        jdbc.sql("select maatwerk.beeindig_verstrekking(:id)")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** That the actor has what was disclosed to their organisatie about this casus, or by this verstrekking; once each. */
    void receive(@Nullable CasusId casus, @Nullable VerstrekkingId id) {
        jdbc.sql("""
                        insert into maatwerk.verstrekking_ontvangst (verstrekking_id, medewerker_id, op)
                        select v.id, :actor, :op
                        from maatwerk.verstrekking v
                        where (v.id = :id or v.casus_id = :casus)
                          and v.id = any ((select maatwerk.ontvangen_verstrekkingen())::uuid[])
                        on conflict do nothing
                        """)
                .param("actor", Actor.require().value())
                .param("op", now())
                .param("id", id == null ? null : id.value())
                .param("casus", casus == null ? null : casus.value())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Verstrekking verstrekking(ResultSet row, int number) throws SQLException {
        return new Verstrekking(
                new VerstrekkingId(row.getObject("id", UUID.class)),
                new InbrengId(row.getObject("inbreng_id", UUID.class)),
                new UitvraagId(row.getObject("uitvraag_id", UUID.class)),
                new CasusId(row.getObject("casus_id", UUID.class)),
                new JongereId(row.getObject("jongere_id", UUID.class)),
                row.getString("kenmerk"),
                row.getString("wijk"),
                new Partner(row.getString("gever"), row.getString("gever_rol")),
                new Partner(row.getString("ontvanger"), row.getString("ontvanger_rol")),
                Verstrekkingsoort.valueOf(row.getString("verstrekkingsoort")),
                row.getString("doel"),
                Grondslag.valueOf(row.getString("grondslag")),
                new Onderbouwing(row.getString("noodzaak"), row.getBoolean("verteld"), row.getString("vertelreden")),
                row.getObject("tot", LocalDate.class),
                row.getBoolean("gever_vroeg"),
                signed(row, "vrager", "gevraagd_op"),
                decided(row, "akkoord", "toelichting"),
                decided(row, "oordeel", "motivering"),
                row.getObject("ingetrokken_op") == null ? null : signed(row, "ingetrokken_door", "ingetrokken_op"),
                inbreng(row),
                received(row),
                Verstrekkingstand.valueOf(row.getString("stand")));
    }

    private static Handtekening signed(ResultSet row, String door, String op) throws SQLException {
        var naam = row.getString(door);
        return new Handtekening(
                naam == null ? "" : naam,
                row.getObject(op, OffsetDateTime.class).toInstant());
    }

    private static @Nullable Beslissing decided(ResultSet row, String which, String reden) throws SQLException {
        return row.getObject(which + "_op") == null
                ? null
                : new Beslissing(
                        row.getBoolean(which.equals("oordeel") ? "toegestaan" : which),
                        row.getString(reden),
                        signed(row, which + "_door", which + "_op"));
    }

    private static @Nullable InbrengKort inbreng(ResultSet row) throws SQLException {
        var onderwerp = row.getString("onderwerp");
        return onderwerp == null
                ? null
                : new InbrengKort(onderwerp, NieuweInbreng.Soort.valueOf(row.getString("inbrengsoort")));
    }

    private static List<Handtekening> received(ResultSet row) throws SQLException {
        var names = (String[]) array(row, "ontvangen_door").getArray();
        var moments = (Timestamp[]) array(row, "ontvangen_op").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(index -> new Handtekening(names[index], moments[index].toInstant()))
                .toList();
    }

    private static Array array(ResultSet row, String column) throws SQLException {
        return row.getArray(column);
    }
}
