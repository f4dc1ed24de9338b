package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.Year;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the numbers that people read and call: a letter, the year and a number that counts on over the years. */
@Component
class Kenmerken {

    private final JdbcClient jdbc;
    private final Clock clock;

    Kenmerken(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String nextAanmelding() {
        return format("A", "select nextval('maatwerk.aanmelding_kenmerk')");
    }

    String nextCasus() {
        return format("C", "select nextval('maatwerk.casus_kenmerk')");
    }

    private String format(String letter, String next) {
        return "%s-%d-%04d"
                .formatted(
                        letter,
                        Year.now(clock).getValue(),
                        jdbc.sql(next).query(Long.class).single());
    }
}
