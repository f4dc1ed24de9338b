package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is added to a casus and never changed: how people were informed, the signalen bundled with it, its closing. */
@Component
class Casusstukken {

    private final JdbcClient jdbc;
    private final Clock clock;

    Casusstukken(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CasusId casus, Informering informering) {
        jdbc.sql("""
                        insert into maatwerk.informering
                          (id, casus_id, wie, gezaghebbenden, alle_gezaghebbenden, hoe, datum, geinformeerd_door,
                           reactie, door, op)
                        values
                          (:id, :casus, :wie, :gezaghebbenden, :alle, :hoe, :datum, :geinformeerdDoor,
                           :reactie, :door, :op)
                        """)
                .param("id", UUID.randomUUID())
                .param("casus", casus.value())
                .param("wie", informering.wie().name())
                .param("gezaghebbenden", informering.gezaghebbenden())
                .param("alle", informering.alleGezaghebbenden())
                .param("hoe", informering.hoe().name())
                .param("geinformeerdDoor", informering.door().value())
                .param("datum", informering.datum())
                .param("door", Actor.require().value())
                .param("reactie", informering.reactie())
                .param("op", OffsetDateTime.now(clock))
                .update();
    }

    void add(CasusId casus, Sluiting sluiting) {
        jdbc.sql("""
                        insert into maatwerk.afsluiting
                          (id, casus_id, reden, toelichting, terugkoppeling, verteld, door, op)
                        values
                          (:id, :casus, :reden, :toelichting, :terugkoppeling, :verteld, :door, :op)
                        """)
                .param("id", UUID.randomUUID())
                .param("casus", casus.value())
                .param("reden", sluiting.reden().name())
                .param("toelichting", sluiting.toelichting().strip())
                .param("terugkoppeling", sluiting.terugkoppeling().name())
                .param("verteld", sluiting.verteld().strip())
                .param("door", Actor.require().value())
                .param("op", OffsetDateTime.now(clock))
                .update();
    }

    /** Returns whether the signaal was not bundled with the casus before. */
    boolean attach(CasusId casus, SignaalId signaal) {
        return jdbc.sql("""
                                insert into maatwerk.casus_signaal (casus_id, signaal_id, door, op)
                                values (:casus, :signaal, :door, :op)
                                on conflict do nothing
                                """)
                        .param("casus", casus.value())
                        .param("signaal", signaal.value())
                        .param("door", Actor.require().value())
                        .param("op", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    List<SignaalId> signalen(CasusId casus) {
        return jdbc.sql("select signaal_id from maatwerk.casus_signaal where casus_id = :casus order by op")
                .param("casus", casus.value())
                .query((row, number) -> new SignaalId(row.getObject("signaal_id", UUID.class)))
                .list();
    }
}
