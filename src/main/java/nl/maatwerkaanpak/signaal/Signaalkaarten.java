package nl.maatwerkaanpak.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signalen that the acting medewerker weighs or weighed, without their content, for who links them to a fenomeen. */
@Component
@Transactional
public class Signaalkaarten {

    private static final String SELECT = """
            select id, kenmerk, (tijdstip at time zone 'Europe/Amsterdam')::date as dag, wijk, soort
            from maatwerk.signaal
            where id = any ((select maatwerk.onderwerpen('signaal', '{WEGER}'))::uuid[])
            """;

    private final JdbcClient jdbc;
    private final SignaalQueries queries;
    private final Toegang toegang;

    Signaalkaarten(JdbcClient jdbc, SignaalQueries queries, Toegang toegang) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.toegang = toegang;
    }

    /** The newest first, at most a page full. They show nothing about anybody, so that it writes no line. */
    public List<Signaalkaart> list() {
        return jdbc.sql(SELECT + "order by tijdstip desc, kenmerk desc limit 100")
                .query(Signaalkaarten::kaart)
                .list();
    }

    /** Whether there is any. */
    public boolean any() {
        return jdbc.sql("select maatwerk.onderwerpen('signaal', '{WEGER}') <> '{}'")
                .query(Boolean.class)
                .single();
    }

    /** One signaal, to link it: an act on the data of whom it names, for who weighs or weighed it. */
    public Signaalkaart readToLink(SignaalId id) {
        toegang.require(Handeling.SIGNAAL_KOPPELEN, Onderwerp.signaal(id.value()), () -> queries.persoonIds(id));
        return jdbc.sql(SELECT + "and id = :id")
                .param("id", id.value())
                .query(Signaalkaarten::kaart)
                .optional()
                .orElseThrow(() -> new GeenToegang(Handeling.SIGNAAL_KOPPELEN));
    }

    private static Signaalkaart kaart(ResultSet row, int number) throws SQLException {
        return new Signaalkaart(
                new SignaalId(row.getObject("id", UUID.class)),
                row.getString("kenmerk"),
                row.getObject("dag", LocalDate.class),
                row.getString("wijk"),
                row.getString("soort"));
    }
}
