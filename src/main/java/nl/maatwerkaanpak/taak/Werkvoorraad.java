package nl.maatwerkaanpak.taak;

import java.time.Clock;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.taak.TaakQueries.Lezer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much work somebody has, in numbers and nothing else: for themselves, for the postkamer, which tells people that there is
 * work without telling what, and for who divides the work. What is closed to somebody is no work of theirs, and not counted.
 */
@Component
public class Werkvoorraad {

    private final TaakQueries queries;
    private final Toegang toegang;
    private final JdbcClient jdbc;
    private final Clock clock;

    Werkvoorraad(TaakQueries queries, Toegang toegang, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.toegang = toegang;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The work of one medewerker.
     *
     * @param eigen how many taken are theirs to do, also of whom they stand in for today, the late ones and those of today too
     * @param teLaat how many of these are past their deadline
     * @param vandaag how many of these are due before the day ends
     * @param zonderEigenaar how many are offered to them and had by nobody; counting stops above 99
     */
    public record Aantallen(int eigen, int teLaat, int vandaag, int zonderEigenaar) {

        /** Whether there is nothing to do for them. */
        public boolean isLeeg() {
            return eigen == 0 && zonderEigenaar == 0;
        }
    }

    @Transactional(readOnly = true)
    public Aantallen of(MedewerkerId medewerker) {
        var actor = Actor.require();
        if (!actor.equals(medewerker) && !actor.equals(Actor.POSTKAMER)) {
            toegang.require(Handeling.TAAK_TOEWIJZEN);
        }
        return count(medewerker);
    }

    private Aantallen count(MedewerkerId medewerker) {
        var now = clock.instant();
        var tomorrow = now.atZone(Werkdagen.ZONE).toLocalDate().plusDays(1);
        var lezer = new Lezer(medewerker, tomorrow.atStartOfDay(Werkdagen.ZONE).toInstant());
        var offered = queries.count(lezer, Weergave.ZONDER_EIGENAAR, null).waarde();
        return jdbc.sql("""
                        select count(*) as eigen,
                          count(*) filter (where uiterlijk < :nu) as te_laat,
                          count(*) filter (where uiterlijk >= :nu and uiterlijk < :eind_vandaag) as vandaag
                        from maatwerk.taak
                        where eigenaar = any ((select maatwerk.namens(:medewerker))::uuid[])
                          and afgerond_op is null
                          and id <> all ((select maatwerk.dichte_taken(:medewerker))::uuid[])
                        """)
                .param("nu", TaakSql.moment(now))
                .param("eind_vandaag", TaakSql.moment(lezer.eindVandaag()))
                .param("medewerker", medewerker.value())
                .query((row, number) ->
                        new Aantallen(row.getInt("eigen"), row.getInt("te_laat"), row.getInt("vandaag"), offered))
                .single();
    }
}
