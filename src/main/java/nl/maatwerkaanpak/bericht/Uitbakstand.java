package nl.maatwerkaanpak.bericht;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import nl.maatwerkaanpak.medewerker.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How the outbox is doing, in numbers for who keeps the system going: whom a mail is for stays with the postkamer. */
@Component
public class Uitbakstand {

    private final JdbcClient jdbc;
    private final Mailserver mailserver;
    private final TransactionTemplate transactions;

    Uitbakstand(JdbcClient jdbc, Mailserver mailserver, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.mailserver = mailserver;
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Counts, also within somebody's transaction: only the postkamer sees the rows. */
    public Stand read() {
        return Objects.requireNonNull(Actor.as(Actor.POSTKAMER, () -> transactions.execute(status -> count())));
    }

    private Stand count() {
        return jdbc.sql("""
                        select count(*) as wachtend,
                          count(*) filter (where pogingen > 0) as mislukt,
                          min(gemaakt_op) as oudste
                        from maatwerk.bericht_uit
                        where afgehandeld_op is null
                        """)
                .query((row, number) -> {
                    var oudste = row.getObject("oudste", OffsetDateTime.class);
                    return new Stand(
                            mailserver.isOn(),
                            row.getInt("wachtend"),
                            row.getInt("mislukt"),
                            oudste == null ? null : oudste.toInstant());
                })
                .single();
    }

    /**
     * In numbers.
     *
     * @param aan whether mail is sent here at all
     * @param wachtend how many wait
     * @param mislukt how many of these were tried in vain before
     * @param oudste since when the first of them waits
     */
    public record Stand(
            boolean aan,
            int wachtend,
            int mislukt,
            @Nullable Instant oudste) {}
}
