package nl.maatwerkaanpak.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VINCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.web.BewaardFormulier.Veld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class BewaardeFormulierenIntegrationTests {

    private final BewaardeFormulieren formulieren;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    @Autowired
    BewaardeFormulierenIntegrationTests(
            BewaardeFormulieren formulieren, JdbcClient jdbc, TransactionTemplate transactions) {
        this.formulieren = formulieren;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Test
    void handsOutOnceWhatWasFilledIn() {
        var formulier = formulier("a=b&c é\n\"<>", "een", "twee");

        var id = Actor.as(FRANK, () -> formulieren.keep(formulier));

        assertThat(take(FRANK, id).velden())
                .containsExactly(
                        new Veld("reden", "a=b&c é\n\"<>"), new Veld("kanaal", "een"), new Veld("kanaal", "twee"));
        assertThat(Actor.as(FRANK, () -> formulieren.take(id))).isEmpty();
    }

    @Test
    void showsItToNobodyElse() {
        var id = Actor.as(FRANK, () -> formulieren.keep(formulier("Er is gevaar")));

        assertThat(Actor.as(VINCE, () -> formulieren.take(id))).isEmpty();
        assertThat(Actor.as(Actor.PROCESMOTOR, () -> formulieren.take(id))).isEmpty();
        assertThat(take(FRANK, id).pad()).isEqualTo("/noodtoegang/4");
    }

    @Test
    void keepsNothingThatIsTooLong() {
        var id = Actor.as(FRANK, () -> formulieren.keep(formulier("x".repeat(200_000))));

        assertThat(Actor.as(FRANK, () -> formulieren.take(id))).isEmpty();
    }

    @Test
    void removesWhatNobodyCameBackFor() {
        var old = UUID.randomUUID();
        as(FRANK, """
                insert into maatwerk.bewaard_formulier
                values ('%s', '%s', '/noodtoegang/4', 'reden=x', now() - interval '61 minutes')
                """.formatted(old, FRANK));

        var fresh = Actor.as(VINCE, () -> formulieren.keep(formulier("Later")));

        assertThat(Actor.as(FRANK, () -> formulieren.take(old))).isEmpty();
        assertThat(take(VINCE, fresh).pad()).isEqualTo("/noodtoegang/4");
    }

    private BewaardFormulier take(MedewerkerId who, UUID id) {
        return Actor.as(who, () -> formulieren.take(id)).orElseThrow();
    }

    private void as(MedewerkerId who, String sql) {
        Actor.run(
                who,
                () -> transactions.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    private static BewaardFormulier formulier(String reden, String... kanalen) {
        var parameters = new LinkedHashMap<String, String[]>();
        parameters.put("_csrf", new String[] {"token"});
        parameters.put("reden", new String[] {reden});
        parameters.put("kanaal", kanalen);
        return BewaardFormulier.of("/noodtoegang/4", parameters);
    }
}
