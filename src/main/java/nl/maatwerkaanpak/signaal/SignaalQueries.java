package nl.maatwerkaanpak.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
                        select naam, bijnaam, leeftijd, zekerheid
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

    /** The own signalen of the reporter, newest first. */
    List<SignaalStatusView> mine(MedewerkerId melder) {
        return jdbc.sql("""
                        select id, kenmerk, wijk, tijdstip, status, ontvangen_op
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

    private void insert(SignaalId signaal, int volgnummer, Persoon persoon) {
        jdbc.sql("""
                        insert into maatwerk.signaal_persoon
                          (id, signaal_id, volgnummer, naam, bijnaam, leeftijd, zekerheid)
                        values
                          (:id, :signaal, :volgnummer, :naam, :bijnaam, :leeftijd, :zekerheid)
                        """)
                .param("id", UUID.randomUUID())
                .param("signaal", signaal.value())
                .param("volgnummer", volgnummer)
                .param("naam", persoon.naam())
                .param("bijnaam", persoon.bijnaam())
                .param("leeftijd", persoon.leeftijd())
                .param("zekerheid", persoon.zekerheid().name())
                .update();
    }

    private static Persoon persoon(ResultSet row, int number) throws SQLException {
        return new Persoon(
                row.getString("naam"),
                row.getString("bijnaam"),
                row.getString("leeftijd"),
                Zekerheid.valueOf(row.getString("zekerheid")));
    }

    private static SignaalStatusView status(ResultSet row, int number) throws SQLException {
        return new SignaalStatusView(
                new SignaalId(row.getObject("id", UUID.class)),
                row.getString("kenmerk"),
                row.getString("wijk"),
                row.getObject("tijdstip", OffsetDateTime.class).toInstant(),
                Signaalstatus.valueOf(row.getString("status")),
                row.getObject("ontvangen_op", OffsetDateTime.class).toInstant());
    }
}
