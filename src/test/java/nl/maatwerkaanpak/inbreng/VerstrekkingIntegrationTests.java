package nl.maatwerkaanpak.inbreng;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.maatwerkaanpak.casus.Sluittafel;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads what was shared, until when, and what stays written of it. */
class VerstrekkingIntegrationTests extends Verstrekkingproef {

    @Autowired
    private Verstrekkingkast kast;

    @Autowired
    private Verstrekkingintrekking intrekking;

    @Autowired
    private Sluittafel sluittafel;

    @Test
    void isReadByItsReceiverAfterTheGiverAgreedAndASecondPersonAllowedIt() {
        var asked = asked(KARIN, "prospect4cash");
        assertThat(rows(PIM)).isZero();

        assertThat(agree(PETRA, asked, true)).isEqualTo(Verstrekkinguitkomst.VASTGELEGD);
        assertThat(rows(PIM)).isZero();
        assertThat(judge(VERA, asked, true)).isEqualTo(Verstrekkinguitkomst.VASTGELEGD);
        mensen.take(PIM, asked.value(), RECEIVE);

        var read = Actor.as(PIM, () -> kast.read(asked)).orElseThrow();
        assertThat(read.inbreng()).extracting(InbrengRegel::tekst).isEqualTo("Gaat weer naar school.");
        assertThat(read.jongere()).isEqualTo("Canarie Kanarius");
        assertThatThrownBy(() -> Actor.as(PIM, () -> inbrengkast.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(Actor.as(PIM, () -> kast.confirm(asked))).isEqualTo(Verstrekkinguitkomst.VASTGELEGD);
        assertThat(openWork(asked)).isEmpty();
        assertThat(list(KARIN).get(0).ontvangsten())
                .extracting(Verstrekking.Handtekening::naam)
                .hasSize(1);
    }

    @Test
    void giverTakesItBackAtOnce() {
        var asked = received();

        assertThat(Actor.as(PETRA, () -> intrekking.withdraw(uitvraag, asked)))
                .isEqualTo(Verstrekkinguitkomst.INGETROKKEN);

        assertNothingFor(asked);
    }

    @Test
    void whoAllowedItTakesItBackAtOnce() {
        var asked = received();

        assertThat(Actor.as(VERA, () -> intrekking.withdrawAsToetser(asked)))
                .isEqualTo(Verstrekkinguitkomst.INGETROKKEN);

        assertNothingFor(asked);
        assertThatThrownBy(() -> Actor.as(FRANK, () -> intrekking.withdrawAsToetser(asked)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void nothingIsReadAfterItsLastDay() {
        var asked = received();

        asOwner("update maatwerk.verstrekking set tot = current_date - 2 where id = '%s'".formatted(asked));

        assertThat(rows(PIM)).isZero();
        assertThat(Actor.as(PIM, () -> kast.read(asked))).isEmpty();
        assertThat(seesJongere(PIM)).isFalse();
    }

    @Test
    void nothingIsReadAfterTheLastDayOfTheInbrengItself() {
        var asked = received();

        asOwner("update maatwerk.inbreng set vervalt_op = current_date - 2 where id = '%s'".formatted(inbreng));

        assertThat(rows(PIM)).isZero();
        assertThat(Actor.as(PIM, () -> kast.read(asked))).isEmpty();
        assertThat(seesJongere(PIM)).isFalse();
    }

    @Test
    void nothingIsReadOfInbrengThatItsGiverTookBack() {
        var asked = received();

        Actor.as(PETRA, () -> inbrengtafel.withdraw(uitvraag, inbreng));

        assertNothingFor(asked);
        assertThat(ask(KARIN, "handhaving")).isNull();
    }

    @Test
    void closingTheCasusEndsWhatWaits() {
        var asked = asked(KARIN, "prospect4cash");

        Actor.as(JORIS, () -> sluittafel.close(casus, Sluitingen.verhuisd()));

        assertThat(openWork(asked)).isEmpty();
        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, inbreng, to("om"))))
                .isEqualTo(Verstrekkinguitkomst.CASUS_GESLOTEN);
    }

    @Test
    void privacyfunctionarisTellsWhoReceivedWhat() {
        var asked = received();

        var page = Actor.as(FRANK, () -> kast.page(0));

        assertThat(page).extracting(Verstrekking::id).contains(asked);
        assertThat(page.get(0).ontvangsten()).hasSize(1);
        assertThatThrownBy(() -> Actor.as(VERA, () -> kast.page(0))).isInstanceOf(GeenToegang.class);
        assertThat(count(OMAR, "select count(*) from maatwerk.verstrekking")).isZero();
    }

    @Test
    void nothingOfItIsEverChanged() {
        var asked = received();

        for (var table : List.of("", "_akkoord", "_oordeel", "_intrekking", "_ontvangst")) {
            assertThatThrownBy(() -> update(KARIN, "delete from maatwerk.verstrekking" + table))
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> update(
                        KARIN, "update maatwerk.verstrekking set tot = tot + 9 where id = '%s'".formatted(asked)))
                .hasStackTraceContaining("permission denied");
    }

    private VerstrekkingId received() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        judge(VERA, asked, true);
        mensen.take(PIM, asked.value(), RECEIVE);
        assertThat(Actor.as(PIM, () -> kast.read(asked))).isPresent();
        return asked;
    }

    private void assertNothingFor(VerstrekkingId asked) {
        assertThat(rows(PIM)).isZero();
        assertThat(count(PIM, "select count(*) from maatwerk.verstrekking where id = '%s'".formatted(asked)))
                .isZero();
        assertThat(seesJongere(PIM)).isFalse();
        assertThat(openWork(asked)).isEmpty();
    }
}
