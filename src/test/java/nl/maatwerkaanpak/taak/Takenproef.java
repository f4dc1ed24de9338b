package nl.maatwerkaanpak.taak;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/** People, work and the desks of the room, on a database of their own. */
@SpringJUnitConfig(TaakTestConfiguration.class)
@RecordApplicationEvents
abstract class Takenproef {

    static final Instant NU = TaakTestConfiguration.NU;
    static final Instant MORGEN = NU.plus(Duration.ofDays(1));

    final MedewerkerId sanne = MedewerkerId.create();
    final MedewerkerId ruben = MedewerkerId.create();
    final MedewerkerId karin = MedewerkerId.create();
    final MedewerkerId joris = MedewerkerId.create();

    @Autowired
    Taken taken;

    @Autowired
    Takenbalie balie;

    @Autowired
    Werklijst werklijst;

    @Autowired
    Betrokkenheden betrokkenheden;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TaakDatabase database;

    @BeforeEach
    void fill() {
        var owner = JdbcClient.create(database.owner());
        owner.sql(
                        "truncate maatwerk.taak, maatwerk.taak_overdracht, maatwerk.betrokkenheid, maatwerk.medewerker cascade")
                .update();
        employ(sanne, "Sanne Verhoef", "straatcoaches", "signaalcoordinator");
        employ(ruben, "Ruben Postma", "straatcoaches", "signaalcoordinator");
        employ(karin, "Karin de Groot", "gemeente", "casuistiekcoordinator");
        employ(joris, "Joris Brouwer", "jongerenwerk", "jongerenwerker");
    }

    static NieuweTaak weging(@Nullable Instant uiterlijk) {
        return new NieuweTaak(
                TaakId.create(),
                "userTask_weighSignaal",
                "signaal-wegen",
                UUID.randomUUID(),
                null,
                "S-2026-0001",
                "presikhaaf",
                "/signalen/x/wegen",
                "signaalcoordinator",
                null,
                null,
                uiterlijk);
    }

    static NieuweTaak vervolg(MedewerkerId eigenaar) {
        return new NieuweTaak(
                TaakId.create(),
                "userTask_decideVervolg",
                "traject-jongerenwerk",
                UUID.randomUUID(),
                null,
                "T-2026-0001",
                null,
                "/trajecten/x/vervolg",
                null,
                null,
                eigenaar,
                null);
    }

    TaakId offer(NieuweTaak taak) {
        engine(Actor.PROCESMOTOR, () -> werklijst.offer(taak));
        return taak.taak();
    }

    void engine(MedewerkerId actor, Runnable work) {
        Actor.run(actor, () -> transactions.executeWithoutResult(status -> work.run()));
    }

    static <T> T as(MedewerkerId actor, Supplier<T> work) {
        return Actor.as(actor, work);
    }

    Takenlijst list(MedewerkerId reader, Weergave weergave) {
        return as(reader, () -> taken.list(new Takenvraag(weergave, null, null)));
    }

    Takenlijst page(MedewerkerId reader, @Nullable String vanaf) {
        return as(reader, () -> taken.list(new Takenvraag(Weergave.ZONDER_EIGENAAR, null, vanaf)));
    }

    List<TaakId> idsOf(MedewerkerId reader, Weergave weergave) {
        return list(reader, weergave).rijen().stream().map(Taakrij::id).toList();
    }

    Set<Relatie> relaties(MedewerkerId medewerker, NieuweTaak taak) {
        return relaties(medewerker, Onderwerp.signaal(taak.onderwerp()));
    }

    Set<Relatie> relaties(MedewerkerId medewerker, Onderwerp onderwerp) {
        return as(medewerker, () -> transactions.execute(status -> betrokkenheden.relaties(onderwerp)));
    }

    /** From yesterday until tomorrow, by the clock of the database. */
    void replace(MedewerkerId afwezige, MedewerkerId vervanger) {
        JdbcClient.create(database.owner())
                .sql("""
                        insert into maatwerk.vervanging
                          (id, afwezige_id, vervanger_id, van, tot, reden, ingesteld_door, ingesteld_op)
                        values
                          (gen_random_uuid(), :afwezige, :vervanger, current_date - 1, current_date + 1, 'ANDERS', :afwezige, now())
                        """)
                .param("afwezige", afwezige.value())
                .param("vervanger", vervanger.value())
                .update();
    }

    void employ(MedewerkerId id, String naam, String organisatie, String... rollen) {
        var owner = JdbcClient.create(database.owner());
        owner.sql("insert into maatwerk.medewerker values (:id, :naam, :organisatie, true, now())")
                .param("id", id.value())
                .param("naam", naam)
                .param("organisatie", organisatie)
                .update();
        Arrays.stream(rollen)
                .forEach(rol -> owner.sql("insert into maatwerk.medewerker_rol values (:id, :rol)")
                        .param("id", id.value())
                        .param("rol", rol)
                        .update());
    }
}
