package nl.maatwerkaanpak.vervanging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.taak.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where is read what hangs on a person: by themselves, by who stands in for them, and by who divides the work. It shows
 * numbers of dossiers and nobody whom they are about, hence writes no line; what is opened from here is logged there.
 */
@Component
public class Overdrachtkast {

    private final Vervangingen vervangingen;
    private final Taken taken;
    private final Medewerkers medewerkers;
    private final Toegang toegang;
    private final JdbcClient jdbc;

    Overdrachtkast(Vervangingen vervangingen, Taken taken, Medewerkers medewerkers, Toegang toegang, JdbcClient jdbc) {
        this.vervangingen = vervangingen;
        this.taken = taken;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.jdbc = jdbc;
    }

    @Transactional
    public Overdrachtblad read(MedewerkerId id) {
        if (!toegang.actsFor(id)) {
            toegang.require(Handeling.TAAK_TOEWIJZEN);
        }
        return blad(id);
    }

    /** As {@link #read}, for who divides the work. */
    @Transactional
    public Overdrachtblad readToHandOver(MedewerkerId id) {
        toegang.require(Handeling.TAAK_TOEWIJZEN);
        return blad(id);
    }

    /** Who works here, for who divides the work; for everybody else nobody. */
    @Transactional(readOnly = true)
    public List<Medewerker> colleagues() {
        return toegang.may(Handeling.TAAK_TOEWIJZEN) ? medewerkers.allActive() : List.of();
    }

    private Overdrachtblad blad(MedewerkerId id) {
        var medewerker = medewerkers.find(id).orElseThrow(() -> new GeenToegang(Handeling.TAAK_TOEWIJZEN));
        var mayHandOver = toegang.may(Handeling.TAAK_TOEWIJZEN);
        var mayReplace = id.equals(Actor.require()) || toegang.may(Handeling.VERVANGING_REGELEN);
        var candidates = mayHandOver
                ? vervangingen.suitable(id).stream().map(medewerkers::read).toList()
                : List.<Medewerker>of();
        return new Overdrachtblad(medewerker, taken.ofMedewerker(id), posten(id), candidates, mayHandOver, mayReplace);
    }

    private List<Overdrachtpost> posten(MedewerkerId medewerker) {
        return jdbc.sql("""
                        select *
                        from maatwerk.werk_van(:medewerker)
                        order by
                          array_position(array['casus', 'overleg', 'traject', 'verwijzing', 'actie', 'planregel', 'fenomeen'], soort),
                          relatie, uiterlijk nulls last, kenmerk, onderwerp_id
                        """)
                .param("medewerker", medewerker.value())
                .query(Overdrachtkast::post)
                .list();
    }

    private static Overdrachtpost post(ResultSet row, int number) throws SQLException {
        return new Overdrachtpost(
                row.getString("soort"),
                row.getString("relatie"),
                row.getObject("onderwerp_id", UUID.class),
                row.getString("kenmerk"),
                row.getString("wijk"),
                row.getObject("uiterlijk", LocalDate.class),
                row.getBoolean("leesbaar"));
    }
}
