package nl.maatwerkaanpak.signaal;

import static nl.maatwerkaanpak.signaal.Signaalproef.BILAL;
import static nl.maatwerkaanpak.signaal.Signaalproef.NOOR;
import static nl.maatwerkaanpak.signaal.Signaalproef.PAULA;
import static nl.maatwerkaanpak.signaal.Signaalproef.RUBEN;
import static nl.maatwerkaanpak.signaal.Signaalproef.SANNE;
import static nl.maatwerkaanpak.signaal.Signaalproef.melding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.jongere.NieuweJongere;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.signaal.MeldingResult.Reden;
import nl.maatwerkaanpak.signaal.MeldingResult.Refused;
import nl.maatwerkaanpak.signaal.MeldingResult.Sent;
import nl.maatwerkaanpak.signaal.WegingResult.AlreadyWeighed;
import nl.maatwerkaanpak.signaal.WegingResult.Recorded;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class SignaalIntegrationTests {

    @Autowired
    private Meldpunt meldpunt;

    @Autowired
    private Weegtafel weegtafel;

    @Autowired
    private Jongerenregister jongeren;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sendingTwiceIsOneSignaal() {
        var id = SignaalId.create();

        var first = send(id, melding());
        var second = send(id, melding());

        assertThat(first).isInstanceOf(Sent.class).isEqualTo(second);
        assertThat(Actor.as(NOOR, meldpunt::mine))
                .filteredOn(mine -> mine.signaal().equals(id))
                .hasSize(1);
    }

    @Test
    void sendingTwiceAtOnceIsOneSignaal() {
        var id = SignaalId.create();

        var results =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> send(id, melding())))
                        .limit(2)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(results).allMatch(Sent.class::isInstance);
        assertThat(results.get(0)).isEqualTo(results.get(1));
    }

    @Test
    void refusesOtherContentUnderSameId() {
        var id = sent(melding());

        assertThat(send(id, melding("elders", "Iets anders.", "Rayan"))).isEqualTo(new Refused(Reden.ANDERE_INHOUD));
    }

    @Test
    void hidesIdOfAnothersSignaal() {
        var id = sent(melding());

        assertThatThrownBy(() -> Actor.as(BILAL, () -> meldpunt.send(id, melding())))
                .isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(BILAL, () -> meldpunt.readStatus(id))).isInstanceOf(GeenToegang.class);
    }

    @Test
    void keepsQuotesAndMarkupAsTheyWereTyped() {
        var feit = "<b>zegt</b> \"ik verkoop niks; alleen sigaretten & drank\"\nVerder rustig.";
        var id = weighedBy(SANNE, sent(melding("achterom", feit, "D'Angelo van der Heijden-Oyelaran")));

        var read = Actor.as(SANNE, () -> weegtafel.readWeging(id)).signaal().melding();

        assertThat(read.feit()).isEqualTo(feit);
        assertThat(read.personen()).extracting(Persoon::naam).containsExactly("D'Angelo van der Heijden-Oyelaran");
    }

    @Test
    void opensForWegerOnly() {
        var id = sent(melding());

        assertThatThrownBy(() -> Actor.as(SANNE, () -> weegtafel.readWeging(id)))
                .isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(NOOR, () -> weegtafel.readWeging(id))).isInstanceOf(GeenToegang.class);
        assertThat(rowsAs(SANNE, "signaal", "id", id)).isZero();
        assertThat(rowsAs(SANNE, "signaal_persoon", "signaal_id", id)).isZero();
    }

    @Test
    void neverShowsWegingToMelder() {
        var id = weighedBy(SANNE, sent(melding()));

        weigh(SANNE, id, new Wegingskeuze.Afdoen("Al bekend bij de school."));

        assertThat(rowsAs(NOOR, "weging", "signaal_id", id)).isZero();
        assertThat(rowsAs(NOOR, "signaal_advies", "signaal_id", id)).isZero();
        assertThat(Actor.as(NOOR, () -> meldpunt.readStatus(id)).status()).isEqualTo(Signaalstatus.AFGEDAAN);
    }

    @Test
    void tellsSecondWegerWhatFirstDecided() {
        var id = weighedBy(RUBEN, weighedBy(SANNE, sent(melding())));

        var first = weigh(SANNE, id, new Wegingskeuze.Afdoen("Al bekend."));
        var second = weigh(RUBEN, id, new Wegingskeuze.Opschalen("politie", "Nu handelen."));

        assertThat(first).isEqualTo(new Recorded(Uitkomst.AFDOEN));
        assertThat(second).isInstanceOfSatisfying(AlreadyWeighed.class, already -> {
            assertThat(already.uitkomst()).isEqualTo(Uitkomst.AFDOEN);
            assertThat(already.weger()).isEqualTo(SANNE);
        });
    }

    @Test
    void refusesWhatCannotBeCarriedOut() {
        var id = weighedBy(SANNE, sent(melding()));
        var yesterday = LocalDate.of(2020, 1, 1);

        assertThat(weigh(SANNE, id, new Wegingskeuze.Opschalen("om", "Nu.")))
                .isEqualTo(new WegingResult.Refused(WegingResult.Reden.GEEN_PARTNER));
        assertThat(weigh(SANNE, id, new Wegingskeuze.ZelfOppakken(PAULA, "Langsgaan.", LocalDate.of(2999, 1, 1))))
                .isEqualTo(new WegingResult.Refused(WegingResult.Reden.GEEN_STRAATCOACH));
        assertThat(weigh(SANNE, id, new Wegingskeuze.ZelfOppakken(NOOR, "Langsgaan.", yesterday)))
                .isEqualTo(new WegingResult.Refused(WegingResult.Reden.DATUM_VERSTREKEN));
        assertThat(Actor.as(NOOR, () -> meldpunt.readStatus(id)).status()).isEqualTo(Signaalstatus.ONTVANGEN);
    }

    @Test
    void createsJongereForOwnOrganisationOnly() {
        var id = weighedBy(SANNE, sent(melding()));
        var nieuw = new NieuweJongere("Rayan", null, "circa 15", null);

        weigh(
                SANNE,
                id,
                new Wegingskeuze.Aanmelden(
                        null, nieuw, "Tweede keer gezien.", "Hulp bieden.", "", "Nog niet gesproken."));

        assertThat(Actor.as(RUBEN, jongeren::known))
                .extracting(jongere -> jongere.naam())
                .contains("Rayan");
        assertThat(Actor.as(PAULA, jongeren::known))
                .extracting(jongere -> jongere.naam())
                .doesNotContain("Rayan");
    }

    @Test
    void countsSignalenThatReporterMayNotSee() {
        var plek = "parkeerdek bij het station";
        Actor.as(BILAL, () -> meldpunt.send(SignaalId.create(), melding(plek, "Eerder al.", "Sem")));
        var id = sent(melding(plek, "Weer.", "Sem"));

        var feiten = Actor.as(NOOR, () -> meldpunt.readWegingFeiten(id));

        assertThat(feiten.signalenZelfdePlek()).isEqualTo(1);
        assertThat(feiten.signalenZelfdePersoon()).isPositive();
        assertThat(feiten.jongsteLeeftijd()).isEqualTo(15);
        assertThat(rowsAs(NOOR, "signaal", "id", id)).isEqualTo(1);
    }

    private MeldingResult send(SignaalId id, Melding melding) {
        return Actor.as(NOOR, () -> meldpunt.send(id, melding));
    }

    private SignaalId sent(Melding melding) {
        var id = SignaalId.create();
        assertThat(send(id, melding)).isInstanceOf(Sent.class);
        return id;
    }

    private SignaalId weighedBy(MedewerkerId weger, SignaalId id) {
        Actor.run(
                Actor.PROCESMOTOR,
                () -> transactions.executeWithoutResult(
                        status -> betrokkenheden.involve(weger, Relatie.WEGER, Onderwerp.signaal(id.value()))));
        return id;
    }

    private WegingResult weigh(MedewerkerId weger, SignaalId id, Wegingskeuze keuze) {
        return Actor.as(weger, () -> weegtafel.weigh(id, new Wegingsbesluit(keuze, "Wij weten meer.")));
    }

    private long rowsAs(MedewerkerId actor, String table, String column, SignaalId id) {
        return Actor.as(
                actor,
                () -> transactions.execute(
                        status -> jdbc.sql("select count(*) from maatwerk." + table + " where " + column + " = :id")
                                .param("id", id.value())
                                .query(Long.class)
                                .single()));
    }
}
