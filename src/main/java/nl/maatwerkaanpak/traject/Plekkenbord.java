package nl.maatwerkaanpak.traject;

import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the places of each trajectsoort, over all trajecten: it tells numbers, and never whose they are. */
@Component
public class Plekkenbord {

    private final JdbcClient jdbc;
    private final Aanpak aanpak;

    Plekkenbord(JdbcClient jdbc, Aanpak aanpak) {
        this.jdbc = jdbc;
        this.aanpak = aanpak;
    }

    @Transactional(readOnly = true)
    public List<Bezetting> all() {
        return aanpak.trajectsoorten().stream().map(this::count).toList();
    }

    /** Empty for a trajectsoort that aanpak does not name any more: it has no places. */
    @Transactional(readOnly = true)
    public Optional<Bezetting> find(String trajectsoort) {
        return aanpak.trajectsoort(trajectsoort).map(this::count);
    }

    /**
     * Lets nobody else take or free a place of this soort until the end of the transaction. Whoever also locks a verwijzing
     * does that after this one, never before it: two who lock in different order wait for each other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(String trajectsoort) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sleutel, 0))::text")
                .param("sleutel", "plekken:" + trajectsoort)
                .query(String.class)
                .single();
    }

    private Bezetting count(Trajectsoort soort) {
        return jdbc.sql("""
                        select maatwerk.bezette_plekken(:soort) as bezet,
                          maatwerk.wachtenden(:soort) as wachtend,
                          maatwerk.wachtdagen(:soort) as wachtdagen
                        """)
                .param("soort", soort.code())
                .query((row, number) -> new Bezetting(
                        soort.code(),
                        soort.capaciteit(),
                        row.getLong("bezet"),
                        row.getLong("wachtend"),
                        row.getObject("wachtdagen", Integer.class)))
                .single();
    }
}
