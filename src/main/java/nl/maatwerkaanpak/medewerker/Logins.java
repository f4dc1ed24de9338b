package nl.maatwerkaanpak.medewerker;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When people last logged in; each writes their own. */
@Component
public class Logins {

    private final JdbcClient jdbc;
    private final Clock clock;

    Logins(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records that the acting medewerker logged in now. */
    @Transactional
    public void record() {
        jdbc.sql("""
                insert into maatwerk.medewerker_login (medewerker_id, laatst)
                values (:medewerker, :nu)
                on conflict (medewerker_id) do update
                set laatst = excluded.laatst
                """)
                .param("medewerker", Actor.require().value())
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
