package nl.maatwerkaanpak.prospect4cash;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.medewerker.Mailadres;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkwerk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class WerkgeverregisterIntegrationTests {

    private static final LocalDate VANDAAG = LocalDate.now(Werkdagen.ZONE);
    private static final NieuweWerkgever ANDERS =
            new NieuweWerkgever("Bakkerij Korst", "Bo", new Mailadres("bo@korst.example"), null);

    @Autowired
    private BeanFactory house;

    @Autowired
    private JdbcClient jdbc;

    private Prospectproef proef;

    @BeforeEach
    void begin() {
        proef = new Prospectproef(house);
    }

    @Test
    void isKeptTogetherByThePeopleOfAnOrganisatie() {
        var plek = proef.aPlek(1);
        var colleague = proef.aColleague();

        var seen = proef.as(colleague, Werkgeverregister.class, register -> register.read(plek));
        var changed =
                proef.as(colleague, Werkgeverregister.class, register -> register.change(seen.werkgever(), 0, ANDERS));

        assertThat(changed).isEqualTo(Registeruitkomst.VASTGELEGD);
        assertThat(werkgever(seen.werkgever()).contactpersoon()).isEqualTo("Bo");
    }

    @Test
    void isClosedToEverybodyElse() {
        var plek = proef.aPlek(1);

        for (var other : List.of(AMINA, KARIN)) {
            assertThatThrownBy(() -> proef.as(other, Werkgeverregister.class, Werkgeverregister::all))
                    .isInstanceOf(GeenToegang.class);
            assertThat(proef.rows(other, "werkplek")).isZero();
            var changed = proef.inTransaction(
                    other,
                    () -> jdbc.sql("update maatwerk.werkplek set open = false where id = :id")
                            .param("id", plek.value())
                            .update());
            assertThat(changed).isZero();
        }
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeAnEmployer() {
        var plek = proef.aPlek(1);
        var id = proef.as(PIM, Werkgeverregister.class, register -> register.read(plek))
                .werkgever();
        proef.as(PIM, Werkgeverregister.class, register -> register.change(id, 0, ANDERS));

        var second = proef.as(proef.aColleague(), Werkgeverregister.class, register -> register.change(id, 0, ANDERS));

        assertThat(second).isEqualTo(Registeruitkomst.INTUSSEN_GEWIJZIGD);
    }

    @Test
    void hasNeverFewerPlacesThanAreTaken() {
        var plek = proef.aPlek(2);
        proef.placed(plek, VANDAAG);
        proef.placed(plek, VANDAAG);
        var inhoud = Werkwerk.plek("Inpakken", "Steenstraat 9", 8, "7.50", 1);

        var outcome = proef.as(PIM, Werkgeverregister.class, register -> register.changePlek(plek, 0, inhoud, true));

        assertThat(outcome).isEqualTo(Registeruitkomst.TE_WEINIG_PLEKKEN);
    }

    @Test
    void offersOnlyWhatIsOpenAndFree() {
        var full = proef.aPlek(1);
        proef.placed(full, VANDAAG);
        var free = proef.aPlek(1);
        var closed = proef.aPlek(1);
        var employer = proef.as(PIM, Werkgeverregister.class, register -> register.read(closed));
        proef.as(PIM, Werkgeverregister.class, register -> {
            register.setActief(employer.werkgever(), false);
            return true;
        });
        var past = proef.werk()
                .addPlek(
                        PIM,
                        proef.as(PIM, Werkgeverregister.class, register -> register.read(free))
                                .werkgever(),
                        new NieuweWerkplek(
                                "Vegen", "Straat 1", 8, employer.inhoud().loon(), null, null, 1, VANDAAG.minusDays(1)));

        var offered = proef.as(PIM, Werkgeverregister.class, Werkgeverregister::openPlekken);

        assertThat(offered).extracting(Werkplek::id).contains(free).doesNotContain(full, closed, past);
    }

    private Werkgever werkgever(WerkgeverId id) {
        return proef.as(PIM, Werkgeverregister.class, register -> register.read(id))
                .werkgever();
    }
}
