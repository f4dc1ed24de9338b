package nl.maatwerkaanpak.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.signaal.Dienst;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the briefings; those of a dienst that is over are seen by nobody. */
@Component
class Briefingboek {

    private static final String SELECT =
            "select id, begint, soort, wijk, plek, tekst, version from maatwerk.briefingpunt ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Briefingboek(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that is to be read, in the order in which the diensten come; hotspots first. */
    List<Briefingpunt> all() {
        return jdbc.sql(SELECT + "where eindigt > :nu order by begint, soort desc, wijk nulls first, id")
                .param("nu", now())
                .query(Briefingboek::punt)
                .list();
    }

    Optional<Briefingpunt> find(BriefingpuntId id) {
        return jdbc.sql(SELECT + "where id = :id and eindigt > :nu")
                .param("id", id.value())
                .param("nu", now())
                .query(Briefingboek::punt)
                .optional();
    }

    void add(BriefingpuntId id, NieuwBriefingpunt punt) {
        jdbc.sql("""
                        insert into maatwerk.briefingpunt
                          (id, begint, eindigt, soort, wijk, plek, tekst, door, op, version)
                        values
                          (:id, :begint, :eindigt, :soort, :wijk, :plek, :tekst, :door, :nu, 0)
                        """).params(params(punt)).param("id", id.value()).update();
    }

    /** False when it is not of this version any more. */
    boolean change(BriefingpuntId id, int versie, NieuwBriefingpunt punt) {
        return jdbc.sql("""
                                update maatwerk.briefingpunt
                                set begint = :begint,
                                  eindigt = :eindigt,
                                  soort = :soort,
                                  wijk = :wijk,
                                  plek = :plek,
                                  tekst = :tekst,
                                  door = :door,
                                  op = :nu,
                                  version = version + 1
                                where id = :id
                                  and version = :versie
                                """)
                        .params(params(punt))
                        .param("id", id.value())
                        .param("versie", versie)
                        .update()
                == 1;
    }

    /** False when it is not of this version any more. */
    boolean remove(BriefingpuntId id, int versie) {
        return jdbc.sql("delete from maatwerk.briefingpunt where id = :id and version = :versie")
                        .param("id", id.value())
                        .param("versie", versie)
                        .update()
                == 1;
    }

    /** Throws away what nobody reads any more; how many points. */
    int clear() {
        return jdbc.sql("delete from maatwerk.briefingpunt where eindigt <= :nu")
                .param("nu", now())
                .update();
    }

    private Map<String, @Nullable Object> params(NieuwBriefingpunt punt) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("begint", punt.dienst().begint().atOffset(ZoneOffset.UTC));
        params.put("eindigt", punt.dienst().eindigt().atOffset(ZoneOffset.UTC));
        params.put("soort", punt.soort().name());
        params.put("wijk", punt.wijk());
        params.put("plek", punt.plek());
        params.put("tekst", punt.tekst());
        params.put("door", Actor.require().value());
        params.put("nu", now());
        return params;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Briefingpunt punt(ResultSet row, int number) throws SQLException {
        return new Briefingpunt(
                new BriefingpuntId(row.getObject("id", UUID.class)),
                Dienst.of(row.getObject("begint", OffsetDateTime.class).toInstant()),
                Briefingpunt.Soort.valueOf(row.getString("soort")),
                row.getString("wijk"),
                row.getString("plek"),
                row.getString("tekst"),
                row.getInt("version"));
    }
}
