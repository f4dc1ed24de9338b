package nl.maatwerkaanpak.traject;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what belongs to a verwijzing or a traject and never changes afterwards. */
@Component
class Dossier {

    private final JdbcClient jdbc;

    Dossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextVerwijzing(int jaar) {
        return "V-%d-%04d".formatted(jaar, next("maatwerk.verwijzing_nummer"));
    }

    String nextTraject(int jaar) {
        return "T-%d-%04d".formatted(jaar, next("maatwerk.traject_nummer"));
    }

    void writeEinde(TrajectId traject, String toelichting, Instant now) {
        jdbc.sql("""
                        insert into maatwerk.traject_einde
                          (traject_id, toelichting, door, op)
                        values
                          (:traject, :toelichting, :door, :op)
                        """)
                .param("traject", traject.value())
                .param("toelichting", toelichting)
                .param("door", Actor.require().value())
                .param("op", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void writeAntwoord(VerwijzingId verwijzing, Afwijsreden reden, @Nullable String toelichting, Instant now) {
        jdbc.sql("""
                        insert into maatwerk.verwijzing_antwoord
                          (verwijzing_id, reden, toelichting, door, op)
                        values
                          (:verwijzing, :reden, :toelichting, :door, :op)
                        """)
                .param("verwijzing", verwijzing.value())
                .param("reden", reden.name())
                .param("toelichting", toelichting)
                .param("door", Actor.require().value())
                .param("op", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Why a place was not taken yet. */
    void writeUitstel(VerwijzingId verwijzing, String reden, Instant now) {
        jdbc.sql("""
                        insert into maatwerk.verwijzing_uitstel
                          (id, verwijzing_id, reden, door, op)
                        values
                          (:id, :verwijzing, :reden, :door, :op)
                        """)
                .param("id", UUID.randomUUID())
                .param("verwijzing", verwijzing.value())
                .param("reden", reden)
                .param("door", Actor.require().value())
                .param("op", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void writeIntrekking(VerwijzingId verwijzing, String reden, Instant now) {
        jdbc.sql("""
                        insert into maatwerk.verwijzing_intrekking
                          (verwijzing_id, reden, door, op)
                        values
                          (:verwijzing, :reden, :door, :op)
                        """)
                .param("verwijzing", verwijzing.value())
                .param("reden", reden)
                .param("door", Actor.require().value())
                .param("op", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when it was decided before: the first one counts, also of two at once. */
    boolean writeVervolg(TrajectId traject, Vervolgbesluit besluit, Instant now) {
        return vervolg("traject", traject.value(), besluit, now);
    }

    /** As {@link #writeVervolg(TrajectId, Vervolgbesluit, Instant)}. */
    boolean writeVervolg(VerwijzingId verwijzing, Vervolgbesluit besluit, Instant now) {
        return vervolg("verwijzing", verwijzing.value(), besluit, now);
    }

    private boolean vervolg(String table, UUID id, Vervolgbesluit besluit, Instant now) {
        return jdbc.sql("""
                                insert into maatwerk.%1$s_vervolg
                                  (%1$s_id, vervolg, toelichting, door, op)
                                values
                                  (:id, :vervolg, :toelichting, :door, :op)
                                on conflict do nothing
                                """.formatted(table))
                        .param("id", id)
                        .param("vervolg", besluit.vervolg().name())
                        .param("toelichting", besluit.toelichting())
                        .param("door", Actor.require().value())
                        .param("op", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval(:sequence::regclass)")
                .param("sequence", sequence)
                .query(Long.class)
                .single();
    }
}
