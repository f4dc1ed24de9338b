package nl.maatwerkaanpak.jongerenwerk;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.function.Function;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.traject.Contactboek;
import nl.maatwerkaanpak.traject.Contactuitkomst;
import nl.maatwerkaanpak.traject.Contactwijze;
import nl.maatwerkaanpak.traject.NieuwContactmoment;
import nl.maatwerkaanpak.traject.TrajectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A traject jongerenwerk that Amina guides, in a casus of Karin and Joris. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
abstract class Popproef {

    static final NieuwPopdoel VOETBAL = new NieuwPopdoel(Leefgebied.TIJDSBESTEDING, "Weer voetballen, echt waar");

    @Autowired
    private BeanFactory house;

    @Autowired
    private MockMvcTester browser;

    Mensenwerk mensen;
    CasusId casus;
    TrajectId traject;

    @BeforeEach
    void acceptVerwijzing() {
        var proef = new Casusproef(house);
        mensen = proef.mensen();
        casus = proef.anInformedCasus();
        mensen.refer(KARIN, casus, "jongerenwerk", "Hulp");
        traject = mensen.accept(AMINA, mensen.verwijzingOf(JORIS, casus, "jongerenwerk"));
    }

    /** The POP with one goal. */
    PopdoelId begun() {
        mensen.beginPop(AMINA, traject, VOETBAL);
        return read().doelen().get(0).id();
    }

    Pop read() {
        return mensen.as(AMINA, Poptafel.class, tafel -> tafel.read(traject));
    }

    Popuitkomst amina(Function<Poptafel, Popuitkomst> act) {
        return mensen.as(AMINA, Poptafel.class, act);
    }

    Contactuitkomst meet(Richting richting, String notitie, @Nullable PopdoelId doel) {
        var moment = new NieuwContactmoment(Contactwijze.GESPREK, richting, Instant.now(), notitie);
        return mensen.as(
                AMINA, Contactboek.class, boek -> boek.record(traject, moment, doel == null ? null : doel.value()));
    }

    MvcTestResult get(MedewerkerId who, String path) {
        return browser.get().uri(path).with(user(who.toString())).exchange();
    }

    MvcTestResult post(MedewerkerId who, String path, String fields) {
        var request = browser.post().uri(path).with(user(who.toString())).with(csrf());
        for (var field : fields.split("&")) {
            var value = field.split("=", 2);
            request = request.param(value[0], value[1]);
        }
        return request.exchange();
    }
}
