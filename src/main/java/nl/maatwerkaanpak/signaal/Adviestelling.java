package nl.maatwerkaanpak.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.privacy.Procesmotor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often each rule of the advice was followed, in numbers of a month and nothing else: it is about the rules, never about
 * who weighed or whom it was about.
 */
@Component
class Adviestelling {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final Procesmotor procesmotor;
    private final Clock clock;

    Adviestelling(JdbcClient jdbc, Procesmotor procesmotor, Clock clock) {
        this.jdbc = jdbc;
        this.procesmotor = procesmotor;
        this.clock = clock;
    }

    /** Counts a weging for every rule that gave an advice, in one order, so that two at once wait for each other. */
    void count(List<Advies> adviezen, Uitkomst uitkomst) {
        procesmotor.run(() -> adviezen.stream()
                .map(Advies::reden)
                .distinct()
                .sorted()
                .forEach(reden -> count(
                        reden,
                        adviezen.stream()
                                .anyMatch(advies -> advies.reden().equals(reden) && advies.uitkomst() == uitkomst))));
    }

    /** The numbers of this month and the eleven before, the latest first. */
    List<Adviescijfer> list() {
        return jdbc.sql("""
                        select maand, regel, gevolgd, anders
                        from maatwerk.advies_telling
                        where maand > :vanaf
                        order by maand desc, regel
                        """)
                .param("vanaf", maand().minusMonths(MONTHS))
                .query(Adviestelling::cijfer)
                .list();
    }

    private void count(String reden, boolean gevolgd) {
        jdbc.sql("""
                        insert into maatwerk.advies_telling as t (maand, regel, gevolgd, anders)
                        values (:maand, :regel, :gevolgd, 1 - :gevolgd)
                        on conflict (maand, regel) do update
                          set gevolgd = t.gevolgd + excluded.gevolgd, anders = t.anders + excluded.anders
                        """)
                .param("maand", maand())
                .param("regel", reden)
                .param("gevolgd", gevolgd ? 1 : 0)
                .update();
    }

    private LocalDate maand() {
        return LocalDate.ofInstant(clock.instant(), Werkdagen.ZONE).withDayOfMonth(1);
    }

    private static Adviescijfer cijfer(ResultSet row, int number) throws SQLException {
        return new Adviescijfer(
                YearMonth.from(row.getObject("maand", LocalDate.class)),
                row.getString("regel"),
                row.getInt("gevolgd"),
                row.getInt("anders"));
    }
}
