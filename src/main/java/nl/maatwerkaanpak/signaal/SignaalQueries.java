package nl.maatwerkaanpak.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows around a signaal: its number, its persons, and the list of the reporter. */
@Component
class SignaalQueries {

    private final JdbcClient jdbc;

    SignaalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of this year, such as S-2026-0001. */
    String nextKenmerk(int year) {
        var number = jdbc.sql("select nextval('maatwerk.signaal_kenmerk')")
                .query(Long.class)
                .single();
        return "S-%d-%04d".formatted(year, number);
    }

    /** Makes whoever sends the same signaal at the same moment wait, so that the second finds what the first sent. */
    void waitForSender(SignaalId signaal) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:id, 0))) waiting")
                .param("id", signaal.toString())
                .query(Integer.class)
                .single();
    }

    void insertPersonen(SignaalId signaal, List<Persoon> personen) {
        IntStream.range(0, personen.size()).forEach(number -> insert(signaal, number + 1, personen.get(number)));
    }

    List<Persoon> personen(SignaalId signaal) {
        return jdbc.sql("""
                        select naam, bijnaam, leeftijd, omschrijving, zekerheid
                        from maatwerk.signaal_persoon
                        where signaal_id = :signaal
                        order by volgnummer
                        """)
                .param("signaal", signaal.value())
                .query(SignaalQueries::persoon)
                .list();
    }

    /** The persons as the verwerkingslog names them. */
    List<UUID> persoonIds(SignaalId signaal) {
        return jdbc.sql("select id from maatwerk.signaal_persoon where signaal_id = :signaal order by volgnummer")
                .param("signaal", signaal.value())
                .query(UUID.class)
                .list();
    }

    /** Returns false when it was added before under this id. */
    boolean insertAanvulling(UUID id, SignaalId signaal, Aanvulling aanvulling, MedewerkerId door) {
        return jdbc.sql("""
                                insert into maatwerk.signaal_aanvulling (id, signaal_id, tekst, door, op)
                                values (:id, :signaal, :tekst, :door, :op)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("signaal", signaal.value())
                        .param("tekst", aanvulling.tekst())
                        .param("door", door.value())
                        .param("op", aanvulling.op().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** For the engine's actor: whether somebody weighed it and can still take that back. */
    boolean isAboutToBeWeighed(SignaalId signaal) {
        return jdbc.sql("""
                        select exists (
                          select 1 from maatwerk.weging_voornemen where signaal_id = :signaal and mislukt is null)
                        """)
                .param("signaal", signaal.value())
                .query(Boolean.class)
                .single();
    }

    /** In the order in which they were added. */
    List<Aanvulling> aanvullingen(SignaalId signaal) {
        return jdbc.sql("select tekst, op from maatwerk.signaal_aanvulling where signaal_id = :signaal order by op, id")
                .param("signaal", signaal.value())
                .query((row, number) -> new Aanvulling(
                        row.getString("tekst"),
                        row.getObject("op", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Returns false when somebody recorded it before. */
    boolean insertSpoedafhandeling(SignaalId signaal, Afhandeling afhandeling) {
        return jdbc.sql("""
                                insert into maatwerk.spoed_afhandeling (signaal_id, resultaat, door, op)
                                values (:signaal, :resultaat, :door, :op)
                                on conflict do nothing
                                """)
                        .param("signaal", signaal.value())
                        .param("resultaat", afhandeling.resultaat())
                        .param("door", afhandeling.door().value())
                        .param("op", afhandeling.op().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Afhandeling> spoedafhandeling(SignaalId signaal) {
        return jdbc.sql("select resultaat, door, op from maatwerk.spoed_afhandeling where signaal_id = :signaal")
                .param("signaal", signaal.value())
                .query((row, number) -> new Afhandeling(
                        row.getString("resultaat"),
                        new MedewerkerId(row.getObject("door", UUID.class)),
                        row.getObject("op", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The own signalen of the reporter, newest first. */
    List<SignaalStatusView> mine(MedewerkerId melder) {
        return jdbc.sql("""
                        select id, kenmerk, wijk, tijdstip, status, ontvangen_op, spoed_aan
                        from maatwerk.signaal
                        where melder = :melder
                        order by ontvangen_op desc, kenmerk desc
                        limit 50
                        """)
                .param("melder", melder.value())
                .query(SignaalQueries::status)
                .list();
    }

    Optional<String> lastWijk(MedewerkerId melder) {
        return jdbc.sql("""
                        select wijk
                        from maatwerk.signaal
                        where melder = :melder
                        order by ontvangen_op desc
                        limit 1
                        """).param("melder", melder.value()).query(String.class).optional();
    }

    /** The places that the reporter named since then, latest first, each once. */
    List<Meldbegin.Plek> lastPlekken(MedewerkerId melder, Instant since) {
        return jdbc.sql("""
                        select wijk, plek
                        from maatwerk.signaal
                        where melder = :melder and ontvangen_op >= :since
                        group by wijk, plek
                        order by max(ontvangen_op) desc
                        limit 12
                        """)
                .param("melder", melder.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Meldbegin.Plek(row.getString("wijk"), row.getString("plek")))
                .list();
    }

    /** The names in signalen of the own organisation since then that begin like this. */
    List<Teamnaam> teamnamen(String begin, Instant since) {
        return jdbc.sql("select persoon_id, tekst from maatwerk.namen_van_team(:begin, :since)")
                .param("begin", begin)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Teamnaam(row.getObject("persoon_id", UUID.class), row.getString("tekst")))
                .list();
    }

    private void insert(SignaalId signaal, int volgnummer, Persoon persoon) {
        jdbc.sql("""
                        insert into maatwerk.signaal_persoon
                          (id, signaal_id, volgnummer, naam, bijnaam, leeftijd, omschrijving, zekerheid)
                        values
                          (:id, :signaal, :volgnummer, :naam, :bijnaam, :leeftijd, :omschrijving, :zekerheid)
                        """)
                .param("id", UUID.randomUUID())
                .param("signaal", signaal.value())
                .param("volgnummer", volgnummer)
                .param("naam", persoon.naam())
                .param("bijnaam", persoon.bijnaam())
                .param("leeftijd", persoon.leeftijd())
                .param("omschrijving", persoon.omschrijving())
                .param("zekerheid", persoon.zekerheid().name())
                .update();
    }

    private static Persoon persoon(ResultSet row, int number) throws SQLException {
        return new Persoon(
                row.getString("naam"),
                row.getString("bijnaam"),
                row.getString("leeftijd"),
                row.getString("omschrijving"),
                Zekerheid.valueOf(row.getString("zekerheid")));
    }

    private static SignaalStatusView status(ResultSet row, int number) throws SQLException {
        return new SignaalStatusView(
                new SignaalId(row.getObject("id", UUID.class)),
                row.getString("kenmerk"),
                row.getString("wijk"),
                row.getObject("tijdstip", OffsetDateTime.class).toInstant(),
                Signaalstatus.valueOf(row.getString("status")),
                row.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
                row.getString("spoed_aan"),
                List.of());
    }
}
