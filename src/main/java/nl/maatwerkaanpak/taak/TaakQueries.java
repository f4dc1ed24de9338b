package nl.maatwerkaanpak.taak;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.taak.Takenlijst.Aantal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the work list as one medewerker may see it. */
@Component
class TaakQueries {

    private static final String SELECT = """
            select t.id, t.soort, t.kenmerk, t.wijk, t.pad, t.rol, t.uiterlijk,
              coalesce(t.eigenaar = %3$s, false) as van_mij,
              coalesce(t.eigenaar <> :actor and t.eigenaar = %3$s, false) as namens,
              e.naam as eigenaar_naam,
              t.herinnerd_op is not null as herinnerd,
              (
                select o.reden
                from maatwerk.taak_overdracht o
                where o.taak_id = t.id
                  and o.naar = t.eigenaar
                  and t.eigenaar = %3$s
                order by o.op desc
                limit 1) as overdracht,
              (t.eigenaar is null and %1$s) as over_te_nemen,
              ((coalesce(t.eigenaar = %3$s, false) or %2$s) and t.soort not in (:met_casus)) as toe_te_wijzen
            from maatwerk.taak t
            left join maatwerk.medewerker e on e.id = t.eigenaar
            where t.afgerond_op is null
              and %4$s
            """;

    /** What is closed to the reader is not theirs to see, to take or to give. */
    private static final String NOT_CLOSED = "t.id <> all ((select maatwerk.afgeschermd('taak'))::uuid[])";

    /** The same where the postkamer counts for the reader; to itself nothing is closed. */
    private static final String NOT_CLOSED_TO_READER = "t.id <> all ((select maatwerk.dichte_taken(:actor))::uuid[])";

    /** The reader and whom they stand in for today, whose work is theirs to do. */
    private static final String NAMENS = "any ((select maatwerk.namens(:actor))::uuid[])";

    /** The roles of the reader, while they work here; found once for a query and not for each row. */
    private static final String ROLLEN = """
            any (array(
              select r.rol
              from maatwerk.medewerker m
              join maatwerk.medewerker_rol r on r.medewerker_id = m.id
              where m.id = :actor
                and m.actief))
            """;

    /** Work for the roles of the reader, within their organisation when the taak names one. */
    private static final String OFFERED = "(t.rol = " + ROLLEN + """
            and (t.organisatie is null
              or t.organisatie = (select m.organisatie from maatwerk.medewerker m where m.id = :actor)))
            """;

    /** Work of the kind that the reader coordinates. */
    private static final String COORDINATED =
            "(case when t.soort in (:signaalsoorten) then 'signaalcoordinator' else 'casuistiekcoordinator' end = "
                    + ROLLEN + ")";

    /** A volger was told that work of somebody else is late. */
    private static final String VISIBLE =
            "(t.volger = " + NAMENS + " or " + OFFERED + " or (t.geescaleerd_op is not null and " + COORDINATED + "))";

    private static final String IN_WIJK = " and (cast(:wijk as text) is null or t.wijk = :wijk)";

    private final JdbcClient jdbc;

    TaakQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to the given number of rows, those with the earliest deadline first. */
    List<Taakrij> rows(Lezer lezer, Takenvraag vraag, int limit) {
        var bookmark = Bladwijzer.parse(vraag.vanaf());
        var parameters = parameters(lezer, vraag.wijk());
        parameters.put("limit", limit);
        bookmark.ifPresent(last -> {
            parameters.put("na", TaakSql.moment(last.uiterlijk()));
            parameters.put("na_id", last.id());
        });
        return jdbc.sql(select() + " and " + condition(vraag.weergave()) + IN_WIJK
                        + bookmark.map(TaakQueries::after).orElse("")
                        + " order by t.uiterlijk nulls last, t.id limit :limit")
                .params(parameters)
                .query(TaakSql::rij)
                .list();
    }

    /** How many rows a view has; counting stops just above what is shown. */
    Aantal count(Lezer lezer, Weergave weergave, @Nullable String wijk) {
        var parameters = parameters(lezer, wijk);
        parameters.put("limit", Aantal.GRENS + 1);
        return new Aantal(
                jdbc.sql("select count(*) from (select 1 from maatwerk.taak t where t.afgerond_op is null and "
                                + NOT_CLOSED + " and " + NOT_CLOSED_TO_READER + " and " + condition(weergave) + IN_WIJK
                                + " limit :limit) counted")
                        .params(parameters)
                        .query(Integer.class)
                        .single());
    }

    /** The open work of one casus, whoever has it; only for who may read the casus. */
    List<Taakrij> ofCasus(Lezer lezer, UUID casus) {
        var parameters = parameters(lezer, null);
        parameters.put("casus", casus);
        return jdbc.sql(select() + " and t.casus_id = :casus order by t.uiterlijk nulls last, t.id")
                .params(parameters)
                .query(TaakSql::rij)
                .list();
    }

    /** The open work of one owner, by deadline. */
    List<Taakrij> ofEigenaar(Lezer lezer, MedewerkerId eigenaar) {
        var parameters = parameters(lezer, null);
        parameters.put("eigenaar", eigenaar.value());
        return jdbc.sql(select() + " and t.eigenaar = :eigenaar order by t.uiterlijk nulls last, t.id")
                .params(parameters)
                .query(TaakSql::rij)
                .list();
    }

    /** What is of the reader and what nobody has, of one kind. */
    List<Taakrij> ofSoort(Lezer lezer, String soort, int limit) {
        var parameters = parameters(lezer, null);
        parameters.put("soort", soort);
        parameters.put("limit", limit);
        return jdbc.sql(select() + " and t.soort = :soort and (t.eigenaar = " + NAMENS + " or (t.eigenaar is null and "
                        + VISIBLE + ")) order by t.uiterlijk nulls last, t.id limit :limit")
                .params(parameters)
                .query(TaakSql::rij)
                .list();
    }

    int openWorkOf(MedewerkerId medewerker) {
        return jdbc.sql("select count(*) from maatwerk.taak where eigenaar = :eigenaar and afgerond_op is null")
                .param("eigenaar", medewerker.value())
                .query(Integer.class)
                .single();
    }

    private static String select() {
        return SELECT.formatted(OFFERED, COORDINATED, NAMENS, NOT_CLOSED);
    }

    private static String condition(Weergave weergave) {
        return switch (weergave) {
            case MIJN -> "t.eigenaar = " + NAMENS;
            case ZONDER_EIGENAAR -> "t.eigenaar is null and " + VISIBLE;
            case TE_LAAT ->
                "t.uiterlijk < :eind_vandaag and (t.eigenaar = " + NAMENS + " or t.volger = " + NAMENS
                        + " or (t.eigenaar is null and " + VISIBLE + "))";
            case VAN_ANDEREN -> "not (t.eigenaar = " + NAMENS + ") and " + VISIBLE;
        };
    }

    private static String after(Bladwijzer last) {
        return last.uiterlijk() == null
                ? " and t.uiterlijk is null and t.id > :na_id"
                : " and (t.uiterlijk is null or (t.uiterlijk, t.id) > (:na, :na_id))";
    }

    private static Map<String, @Nullable Object> parameters(Lezer lezer, @Nullable String wijk) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("actor", lezer.medewerker().value());
        parameters.put("eind_vandaag", TaakSql.moment(lezer.eindVandaag()));
        parameters.put("signaalsoorten", Taaksoort.ofSignalen());
        parameters.put("met_casus", Taaksoort.thatGoWithTheCasus());
        parameters.put("wijk", wijk);
        return parameters;
    }

    /** Who reads the list, and the moment at which their day ends. */
    record Lezer(MedewerkerId medewerker, Instant eindVandaag) {}
}
