package nl.maatwerkaanpak.privacy;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Verwerkingsregister;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final Verwerkingsregister register;
    private final Pseudoniemen pseudoniemen;
    private final Traces traces;
    private final ObjectProvider<Netwerkadres> netwerkadres;

    Verwerkingslog(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Aanpak aanpak,
            Pseudoniemen pseudoniemen,
            Traces traces,
            ObjectProvider<Netwerkadres> netwerkadres) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.register = aanpak.verwerkingsregister();
        this.pseudoniemen = pseudoniemen;
        this.traces = traces;
        this.netwerkadres = netwerkadres;
    }

    void record(Handeling handeling, Onderwerp onderwerp, Collection<UUID> betrokkenen, Oordeel oordeel) {
        var namens = oordeel.namens();
        write(handeling, onderwerp, betrokkenen, new Grond(oordeel, namens == null ? null : namens.afwezige()));
    }

    /** An allowed act that is about no onderwerp and no betrokkene. */
    void record(Handeling handeling, Oordeel oordeel) {
        insert(handeling, null, List.of(), new Grond(oordeel, null));
    }

    /**
     * Records an allowed act on somebody's work, such as giving it to another.
     *
     * @param namens in whose place it is done, or nothing
     */
    public void record(
            Handeling handeling,
            Onderwerp onderwerp,
            Collection<UUID> betrokkenen,
            String grond,
            @Nullable MedewerkerId namens) {
        write(handeling, onderwerp, betrokkenen, new Grond(Oordeel.allowed(grond), namens));
    }

    /** Records an allowed act that is no act on one onderwerp, such as choosing from the jongeren that one knows. */
    public void record(Handeling handeling, Collection<UUID> betrokkenen, String grond) {
        write(handeling, null, betrokkenen, new Grond(Oordeel.allowed(grond), null));
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

    /** An act that was refused, on an onderwerp or as a function; whom it concerns is not looked up for who may not know. */
    void refuse(Handeling handeling, @Nullable Onderwerp onderwerp, String grond) {
        ownTransaction.executeWithoutResult(
                status -> insert(handeling, onderwerp, List.of(), new Grond(Oordeel.refused(grond), null)));
    }

    /** One line for each; an act that touches nobody's data has none. */
    private void write(Handeling handeling, @Nullable Onderwerp onderwerp, Collection<UUID> betrokkenen, Grond grond) {
        if (!betrokkenen.isEmpty()) {
            insert(handeling, onderwerp, betrokkenen, grond);
        }
    }

    private void insert(Handeling handeling, @Nullable Onderwerp onderwerp, Collection<UUID> betrokkenen, Grond grond) {
        var pseudoniemen =
                betrokkenen.stream().distinct().map(this.pseudoniemen::of).toList();
        var trace = traces.current();
        jdbc.sql("""
                        insert into maatwerk.verwerkingslog
                          (trace_id, span_id, activiteit, medewerker_id, namens_id, organisatie, rollen, netwerkadres, handeling,
                           onderwerp_soort, onderwerp_id, betrokkene, betrokkene_soort, doel, grond, toegestaan)
                        select :trace, :span, :activiteit, :medewerker, :namens,
                          (select organisatie from maatwerk.medewerker where id = :medewerker),
                          array(select rol from maatwerk.medewerker_rol where medewerker_id = :medewerker order by rol),
                          :netwerkadres, :handeling, :soort, :onderwerp, b.waarde, b.soort, :doel, :grond, :toegestaan
                        from unnest(cast(:waarden as text[]), cast(:soorten as text[])) b (waarde, soort)
                        """)
                .param("trace", trace.traceId())
                .param("span", trace.spanId())
                .param("activiteit", register.activiteit(handeling.doel()).toString())
                .param("medewerker", Actor.require().value())
                .param("namens", grond.namens() == null ? null : grond.namens().value())
                .param(
                        "netwerkadres",
                        netwerkadres.stream()
                                .findFirst()
                                .flatMap(Netwerkadres::adres)
                                .orElse(null))
                .param("handeling", handeling.name())
                .param("soort", onderwerp == null ? null : onderwerp.soort().code())
                .param("onderwerp", onderwerp == null ? null : onderwerp.id())
                .param("waarden", column(pseudoniemen, Pseudoniem::waarde))
                .param("soorten", column(pseudoniemen, Pseudoniem::soort))
                .param("doel", handeling.doel().name())
                .param("grond", grond.oordeel().grond())
                .param("toegestaan", grond.oordeel().toegestaan())
                .update();
    }

    /** A line without a person has an empty place for one. */
    private static @Nullable String[] column(List<Pseudoniem> pseudoniemen, Function<Pseudoniem, String> part) {
        return pseudoniemen.isEmpty()
                ? new @Nullable String[] {null}
                : pseudoniemen.stream().map(part).toArray(String[]::new);
    }

    /** Why, and in whose place. */
    private record Grond(Oordeel oordeel, @Nullable MedewerkerId namens) {}
}
