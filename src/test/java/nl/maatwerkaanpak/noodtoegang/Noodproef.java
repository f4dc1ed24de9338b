package nl.maatwerkaanpak.noodtoegang;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;

import java.util.UUID;
import java.util.function.Supplier;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.vervanging.Vervangproef;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A casus into which Vince, who works for Veilig Thuis, breaks the glass. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
abstract class Noodproef {

    static final String WHY = "Zij is vannacht weggelopen en wordt bedreigd.";

    @Autowired
    BeanFactory house;

    @Autowired
    Nooddeur deur;

    @Autowired
    Noodtafel tafel;

    @Autowired
    Casusdossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    Vervangproef proef;
    Mensenwerk mensen;
    JdbcClient owner;
    CasusId casus;
    String kenmerk;

    @BeforeEach
    void open() {
        proef = new Vervangproef(house);
        mensen = proef.mensen;
        owner = JdbcClient.create(house.getBean(Flyway.class).getConfiguration().getDataSource());
        casus = proef.casussen.anInformedCasus();
        kenmerk = Actor.as(KARIN, () -> dossiers.read(casus)).casus().kenmerk();
    }

    @AfterEach
    void leaveNothing() {
        proef.end();
    }

    Nooduitkomst take(MedewerkerId who) {
        return Actor.as(who, () -> deur.open(kenmerk, Noodsoort.GEVAAR_JONGERE, WHY));
    }

    NoodtoegangId id() {
        return new NoodtoegangId(owner.sql("select id from maatwerk.noodtoegang where casus_id = :casus")
                .param("casus", casus.value())
                .query(UUID.class)
                .single());
    }

    int update(MedewerkerId who, String sql) {
        return as(who, () -> jdbc.sql(sql).param("id", casus.value()).update());
    }

    <T> T as(MedewerkerId who, Supplier<T> work) {
        return Actor.as(who, () -> transactions.execute(status -> work.get()));
    }
}
