package nl.maatwerkaanpak.casus;

import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.vervanging.Vervangproef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A casus of Karin and Joris, to close to somebody. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
abstract class Afschermproef {

    static final String WHY = "Is een neef.";

    @Autowired
    BeanFactory house;

    @Autowired
    Afschermtafel tafel;

    @Autowired
    Casusdossiers dossiers;

    @Autowired
    Regietoewijzing regie;

    @Autowired
    JdbcClient jdbc;

    Vervangproef proef;
    Mensenwerk mensen;
    CasusId casus;

    @BeforeEach
    void open() {
        proef = new Vervangproef(house);
        mensen = proef.mensen;
        casus = proef.casussen.anInformedCasus();
    }

    @AfterEach
    void leaveNothing() {
        proef.end();
    }

    Afschermuitkomst close(MedewerkerId door, MedewerkerId voor, MedewerkerId opvolger) {
        return Actor.as(door, () -> tafel.close(onderwerp(), new Afschermvraag(voor, WHY, null, opvolger)));
    }

    Onderwerp onderwerp() {
        return Onderwerp.casus(casus.value());
    }
}
