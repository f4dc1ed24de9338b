package nl.maatwerkaanpak.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The weighing desk with its engine, in a database of its own: what another test reports would belong with what is here. */
@SpringBootTest(classes = Maatwerkaanpak.class, properties = "spring.application.name=weegproef")
@AutoConfigureMockMvc
@WithDatabase
abstract class Weegproef {

    static final String REDEN = "Wij weten meer.";

    @Autowired
    Weegtafel weegtafel;

    @Autowired
    Bedenktijd bedenktijd;

    @Autowired
    Weegstapel stapel;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Flyway flyway;

    Mensenwerk mensen() {
        return new Mensenwerk(house);
    }

    /** Past every policy. */
    JdbcClient owner() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }

    SignaalId reported(Melding melding) {
        return mensen().report(Signaalproef.NOOR, melding);
    }

    /** A signaal at a place of its own, about nobody: nothing belongs with it. */
    SignaalId reported() {
        var melding = Signaalproef.melding(UUID.randomUUID().toString(), "Staat er weer.", "Rayan");
        return reported(new Melding(
                melding.wijk(),
                melding.plek(),
                melding.tijdstip(),
                melding.soort(),
                melding.feit(),
                null,
                melding.herkomst(),
                null,
                melding.acties(),
                null,
                List.of()));
    }

    SignaalId taken(MedewerkerId weger, SignaalId signaal) {
        mensen().take(weger, signaal.value(), "userTask_weighSignaal");
        return signaal;
    }

    /** Reported, and on the desk of this weger. */
    SignaalId onDeskOf(MedewerkerId weger) {
        return taken(weger, reported());
    }

    WegingResult intend(MedewerkerId weger, SignaalId signaal, Wegingskeuze keuze) {
        return Actor.as(weger, () -> bedenktijd.intend(signaal, new Wegingsbesluit(keuze, REDEN)));
    }

    WegingInzage read(MedewerkerId weger, SignaalId signaal) {
        return Actor.as(weger, () -> weegtafel.readWeging(signaal));
    }

    List<Voornemen> mine(MedewerkerId weger) {
        return Actor.as(weger, bedenktijd::mine);
    }

    void letBedenktijdPass(SignaalId signaal) {
        owner().sql(
                        "update maatwerk.weging_voornemen set ingaat_op = now() - interval '1 second' where signaal_id = :id")
                .param("id", signaal.value())
                .update();
    }

    long count(String table, SignaalId signaal) {
        return owner().sql("select count(*) from maatwerk." + table + " where signaal_id = :id")
                .param("id", signaal.value())
                .query(Long.class)
                .single();
    }

    /** Whether its weging is still work for somebody. */
    boolean isWork(SignaalId signaal) {
        return owner().sql("""
                        select count(*)
                        from maatwerk.taak
                        where onderwerp_id = :id
                          and soort = 'userTask_weighSignaal'
                          and afgerond_op is null
                        """).param("id", signaal.value()).query(Long.class).single() == 1;
    }

    void assertNothingLeft(SignaalId signaal) {
        assertThat(count("weging", signaal)).isZero();
        assertThat(isWork(signaal)).isTrue();
        assertThat(owner().sql("select status from maatwerk.signaal where id = :id")
                        .param("id", signaal.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ONTVANGEN");
    }
}
