package nl.maatwerkaanpak.signaal;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows around a weging: the advice, and what was done after an opschaling. */
@Component
class WegingQueries {

    private final JdbcClient jdbc;

    WegingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertAdviezen(SignaalId signaal, List<Advies> adviezen) {
        IntStream.range(0, adviezen.size()).forEach(number -> insert(signaal, number + 1, adviezen.get(number)));
    }

    List<Advies> adviezen(SignaalId signaal) {
        return jdbc.sql("""
                        select uitkomst, reden
                        from maatwerk.signaal_advies
                        where signaal_id = :signaal
                        order by volgnummer
                        """)
                .param("signaal", signaal.value())
                .query((row, number) -> new Advies(Uitkomst.valueOf(row.getString("uitkomst")), row.getString("reden")))
                .list();
    }

    /** The signalen that are closed to the acting medewerker. */
    Set<UUID> closed() {
        return Set.copyOf(jdbc.sql("select unnest(maatwerk.afgeschermd('signaal'))")
                .query(UUID.class)
                .list());
    }

    /** Of the signalen that the acting medewerker weighs, what a list may say of them; without those that were weighed. */
    Map<String, Ongewogen> ongewogen() {
        return jdbc
                .sql("""
                        select id, kenmerk, plek, spoed_aan is not null as spoed
                        from maatwerk.signaal
                        where id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[])
                          and status = 'ONTVANGEN'
                        """)
                .query((row, number) -> new Ongewogen(
                        new SignaalId(row.getObject("id", UUID.class)),
                        row.getString("kenmerk"),
                        row.getString("plek"),
                        row.getBoolean("spoed")))
                .list()
                .stream()
                .collect(toMap(Ongewogen::kenmerk, Function.identity()));
    }

    /** Records what was done; false when that was recorded before. */
    boolean insertAfhandeling(SignaalId signaal, String resultaat, MedewerkerId door, Instant op) {
        return jdbc.sql("""
                                insert into maatwerk.opschaling_afhandeling (signaal_id, resultaat, door, op)
                                values (:signaal, :resultaat, :door, :op)
                                on conflict do nothing
                                """)
                        .param("signaal", signaal.value())
                        .param("resultaat", resultaat)
                        .param("door", door.value())
                        .param("op", op.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Afhandeling> afhandeling(SignaalId signaal) {
        return jdbc.sql("select resultaat, door, op from maatwerk.opschaling_afhandeling where signaal_id = :signaal")
                .param("signaal", signaal.value())
                .query(WegingQueries::afhandeling)
                .optional();
    }

    private void insert(SignaalId signaal, int volgnummer, Advies advies) {
        jdbc.sql("""
                        insert into maatwerk.signaal_advies (signaal_id, volgnummer, uitkomst, reden)
                        values (:signaal, :volgnummer, :uitkomst, :reden)
                        """)
                .param("signaal", signaal.value())
                .param("volgnummer", volgnummer)
                .param("uitkomst", advies.uitkomst().name())
                .param("reden", advies.reden())
                .update();
    }

    /** A signaal that waits for its weging. */
    record Ongewogen(SignaalId signaal, String kenmerk, String plek, boolean spoed) {}

    private static Afhandeling afhandeling(ResultSet row, int number) throws SQLException {
        return new Afhandeling(
                row.getString("resultaat"),
                new MedewerkerId(row.getObject("door", UUID.class)),
                row.getObject("op", OffsetDateTime.class).toInstant());
    }
}
