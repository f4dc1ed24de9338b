package nl.maatwerkaanpak.vervanging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Vervangingen for tests: at the desk as people set them, and as rows on days that the desk refuses because they are over. */
public final class Vervangproef {

    public final Casusproef casussen;
    public final Mensenwerk mensen;
    public final LocalDate today = LocalDate.now(Werkdagen.ZONE);

    private final JdbcClient jdbc;
    private final JdbcClient owner;
    private final TransactionTemplate transactions;

    public Vervangproef(BeanFactory house) {
        this.casussen = new Casusproef(house);
        this.mensen = casussen.mensen();
        this.jdbc = house.getBean(JdbcClient.class);
        this.transactions = house.getBean(TransactionTemplate.class);
        this.owner =
                JdbcClient.create(house.getBean(Flyway.class).getConfiguration().getDataSource());
        end();
    }

    /** Nobody stands in for anybody, also for the tests that follow. */
    public void end() {
        owner.sql("delete from maatwerk.vervanging").update();
    }

    JdbcClient owner() {
        return owner;
    }

    Vervanguitkomst set(MedewerkerId door, MedewerkerId afwezige, MedewerkerId vervanger, int van, int tot) {
        return mensen.as(
                door,
                Vervangtafel.class,
                tafel -> tafel.set(new NieuweVervanging(
                        afwezige, vervanger, today.plusDays(van), today.plusDays(tot), Vervangreden.VAKANTIE)));
    }

    /** Set by who is away, from today until tomorrow. */
    public VervangingId away(MedewerkerId afwezige, MedewerkerId vervanger) {
        if (set(afwezige, afwezige, vervanger, 0, 1) != Vervanguitkomst.INGESTELD) {
            throw new IllegalStateException("refused");
        }
        return mensen.as(afwezige, Vervangtafel.class, Vervangtafel::list)
                .get(0)
                .id();
    }

    boolean end(MedewerkerId door, VervangingId id) {
        return mensen.as(door, Vervangtafel.class, tafel -> tafel.end(id));
    }

    /** A row on any days from today, past the desk. */
    void write(MedewerkerId afwezige, MedewerkerId vervanger, int van, int tot) {
        end();
        owner.sql("""
                        insert into maatwerk.vervanging
                          (id, afwezige_id, vervanger_id, van, tot, reden, ingesteld_door, ingesteld_op)
                        values
                          (gen_random_uuid(), :afwezige, :vervanger, :van, :tot, 'ANDERS', :afwezige, now())
                        """)
                .param("afwezige", afwezige.value())
                .param("vervanger", vervanger.value())
                .param("van", today.plusDays(van))
                .param("tot", today.plusDays(tot))
                .update();
    }

    /** Whether the policies show the row of the casus. */
    public boolean sees(MedewerkerId who, CasusId casus) {
        return !select(who, "select id from maatwerk.casus where id = :id", casus.value())
                .isEmpty();
    }

    public List<UUID> select(MedewerkerId who, String sql, UUID id) {
        return Actor.as(
                who,
                () -> transactions.execute(status ->
                        jdbc.sql(sql).param("id", id).query(UUID.class).list()));
    }
}
