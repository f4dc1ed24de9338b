package nl.maatwerkaanpak.privacy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who did what with whose data, on which ground (AVG art. 5(2), Wpg art. 32a). A line is written in the transaction of
 * its act: a read whose line cannot be written does not happen. A refusal stands on its own, since its act rolls back.
 */
@Component
public class Verwerkingslog {

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    Verwerkingslog(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void record(Handeling handeling, Onderwerp onderwerp, UUID betrokkene, Oordeel oordeel) {
        var namens = oordeel.namens();
        write(handeling, onderwerp, betrokkene, new Grond(oordeel, namens == null ? null : namens.afwezige()));
    }

    /** An allowed act that is about no onderwerp and no betrokkene. */
    void record(Handeling handeling, Oordeel oordeel) {
        write(handeling, null, null, new Grond(oordeel, null));
    }

    /**
     * Records an allowed act on somebody's work, such as giving it to another.
     *
     * @param namens in whose place it is done, or nothing
     */
    public void record(
            Handeling handeling, Onderwerp onderwerp, UUID betrokkene, String grond, @Nullable MedewerkerId namens) {
        write(handeling, onderwerp, betrokkene, new Grond(Oordeel.allowed(grond), namens));
    }

    /** Records an allowed act that is no act on one onderwerp, such as choosing from the jongeren that one knows. */
    public void record(Handeling handeling, UUID betrokkene, String grond) {
        write(handeling, null, betrokkene, new Grond(Oordeel.allowed(grond), null));
    }

    /** Who looked at this onderwerp or did something with it, a line per person and day, newest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Inzage> inzagen(Onderwerp onderwerp) {
        return jdbc.sql("""
                        select m.naam, l.organisatie, bool_or(not l.handeling = any (:lezen)) as gewijzigd,
                          max(l.tijdstip) as laatst
                        from maatwerk.verwerkingslog l
                        join maatwerk.medewerker m on m.id = l.medewerker_id
                        where l.onderwerp_soort = :soort
                          and l.onderwerp_id = :onderwerp
                          and l.toegestaan
                        group by l.medewerker_id, m.naam, l.organisatie, (l.tijdstip at time zone 'Europe/Amsterdam')::date
                        order by laatst desc
                        """)
                .param("lezen", Handeling.LEZEN)
                .param("soort", onderwerp.soort().code())
                .param("onderwerp", onderwerp.id())
                .query((row, number) -> new Inzage(
                        row.getString("naam"),
                        row.getString("organisatie"),
                        row.getBoolean("gewijzigd"),
                        row.getObject("laatst", OffsetDateTime.class).toInstant()))
                .list();
    }

    void refuse(Handeling handeling, @Nullable Onderwerp onderwerp, String grond) {
        ownTransaction.executeWithoutResult(
                status -> write(handeling, onderwerp, null, new Grond(Oordeel.refused(grond), null)));
    }

    private void write(Handeling handeling, @Nullable Onderwerp onderwerp, @Nullable UUID betrokkene, Grond grond) {
        var actor = Actor.require().value();
        jdbc.sql("""
                        insert into maatwerk.verwerkingslog
                          (medewerker_id, namens_id, organisatie, handeling, onderwerp_soort, onderwerp_id, betrokkene_id, doel, grond, toegestaan)
                        values
                          (:medewerker, :namens, (select organisatie from maatwerk.medewerker where id = :medewerker),
                           :handeling, :soort, :onderwerp, :betrokkene, :doel, :grond, :toegestaan)
                        """)
                .param("medewerker", actor)
                .param("namens", grond.namens() == null ? null : grond.namens().value())
                .param("handeling", handeling.name())
                .param("soort", onderwerp == null ? null : onderwerp.soort().code())
                .param("onderwerp", onderwerp == null ? null : onderwerp.id())
                .param("betrokkene", betrokkene)
                .param("doel", handeling.doel().name())
                .param("grond", grond.oordeel().grond())
                .param("toegestaan", grond.oordeel().toegestaan())
                .update();
    }

    /** Why, and in whose place. */
    private record Grond(Oordeel oordeel, @Nullable MedewerkerId namens) {}
}
