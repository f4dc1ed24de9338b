package nl.maatwerkaanpak.fenomeen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.fenomeen.Fenomeenblad.Gebeurtenis;
import nl.maatwerkaanpak.fenomeen.Fenomeenblad.Koppeling;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Signaalkaart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a fenomeen, and which signalen are linked with it; neither is ever thrown away. */
@Component
class Fenomeenverloop {

    private final JdbcClient jdbc;
    private final Clock clock;

    Fenomeenverloop(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    List<Gebeurtenis> of(FenomeenId fenomeen) {
        return jdbc.sql("""
                        select g.soort, g.verwijst, g.tekst, m.naam, g.op
                        from maatwerk.fenomeen_gebeurtenis g
                        join maatwerk.medewerker m on m.id = g.door
                        where g.fenomeen_id = :fenomeen
                        order by g.op desc, g.id
                        """)
                .param("fenomeen", fenomeen.value())
                .query((row, number) -> new Gebeurtenis(
                        Fenomeengebeurtenis.valueOf(row.getString("soort")),
                        row.getString("verwijst"),
                        row.getString("tekst"),
                        row.getString("naam"),
                        row.getObject("op", OffsetDateTime.class).toInstant()))
                .list();
    }

    void note(FenomeenId fenomeen, Fenomeengebeurtenis soort, @Nullable String verwijst, @Nullable String tekst) {
        note(fenomeen, soort, null, verwijst, tekst);
    }

    /** Which signalen are linked now, the latest seen first. */
    List<Koppeling> signalen(FenomeenId fenomeen) {
        return jdbc.sql("""
                        select s.signaal_id, s.kenmerk, s.dag, s.wijk, s.soort, m.naam, s.gekoppeld_op,
                          s.signaal_id = any (
                            (select maatwerk.onderwerpen('signaal', '{WEGER,OPSCHALER,LEZER}'))::uuid[]) as te_lezen
                        from maatwerk.fenomeen_signaal s
                        join maatwerk.medewerker m on m.id = s.gekoppeld_door
                        where s.fenomeen_id = :fenomeen
                          and s.ontkoppeld_op is null
                        order by s.dag desc, s.kenmerk desc
                        """)
                .param("fenomeen", fenomeen.value())
                .query((row, number) -> new Koppeling(
                        new Signaalkaart(
                                new SignaalId(row.getObject("signaal_id", UUID.class)),
                                row.getString("kenmerk"),
                                row.getObject("dag", LocalDate.class),
                                row.getString("wijk"),
                                row.getString("soort")),
                        row.getString("naam"),
                        row.getObject("gekoppeld_op", OffsetDateTime.class).toInstant(),
                        row.getBoolean("te_lezen")))
                .list();
    }

    /** Links the signaal; false when it is linked already. */
    boolean link(FenomeenId fenomeen, Signaalkaart kaart) {
        var linked = jdbc.sql("""
                                insert into maatwerk.fenomeen_signaal
                                  (id, fenomeen_id, signaal_id, kenmerk, dag, wijk, soort, gekoppeld_door, gekoppeld_op)
                                values
                                  (:id, :fenomeen, :signaal, :kenmerk, :dag, :wijk, :soort, :door, :nu)
                                on conflict do nothing
                                """)
                        .param("id", UUID.randomUUID())
                        .param("fenomeen", fenomeen.value())
                        .param("signaal", kaart.signaal().value())
                        .param("kenmerk", kaart.kenmerk())
                        .param("dag", kaart.dag())
                        .param("wijk", kaart.wijk())
                        .param("soort", kaart.soort())
                        .param("door", Actor.require().value())
                        .param("nu", OffsetDateTime.now(clock))
                        .update()
                == 1;
        if (linked) {
            note(fenomeen, Fenomeengebeurtenis.GEKOPPELD, kaart.signaal(), kaart.kenmerk(), null);
        }
        return linked;
    }

    /** Takes the link away; false when it is gone already. */
    boolean unlink(FenomeenId fenomeen, SignaalId signaal) {
        var kenmerk = jdbc.sql("""
                        update maatwerk.fenomeen_signaal
                        set ontkoppeld_door = :door, ontkoppeld_op = :nu
                        where fenomeen_id = :fenomeen
                          and signaal_id = :signaal
                          and ontkoppeld_op is null
                        returning kenmerk
                        """)
                .param("door", Actor.require().value())
                .param("nu", OffsetDateTime.now(clock))
                .param("fenomeen", fenomeen.value())
                .param("signaal", signaal.value())
                .query(String.class)
                .optional();
        kenmerk.ifPresent(number -> note(fenomeen, Fenomeengebeurtenis.ONTKOPPELD, signaal, number, null));
        return kenmerk.isPresent();
    }

    private void note(
            FenomeenId fenomeen,
            Fenomeengebeurtenis soort,
            @Nullable SignaalId signaal,
            @Nullable String verwijst,
            @Nullable String tekst) {
        jdbc.sql("""
                        insert into maatwerk.fenomeen_gebeurtenis
                          (id, fenomeen_id, soort, signaal_id, verwijst, tekst, door, op)
                        values
                          (:id, :fenomeen, :soort, :signaal, :verwijst, :tekst, :door, :nu)
                        """)
                .param("id", UUID.randomUUID())
                .param("fenomeen", fenomeen.value())
                .param("soort", soort.name())
                .param("signaal", signaal == null ? null : signaal.value())
                .param("verwijst", verwijst)
                .param("tekst", tekst)
                .param("door", Actor.require().value())
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }
}
