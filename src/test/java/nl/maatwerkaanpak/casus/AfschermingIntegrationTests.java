package nl.maatwerkaanpak.casus;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who closes a dossier to whom, and who opens it again. */
class AfschermingIntegrationTests extends Afschermproef {

    @Autowired
    private Afschermregister register;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void closedCasusLooksToThePersonLikeOneThatDoesNotExist() {
        assertThat(close(KARIN, JORIS, AMINA)).isEqualTo(Afschermuitkomst.AFGESCHERMD);

        assertThatThrownBy(() -> Actor.as(JORIS, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(Actor.as(JORIS, dossiers::list))
                .noneMatch(regel -> regel.id().equals(casus));
        assertThat(grounds(JORIS)).contains("AFGESCHERMD");
        assertThat(Actor.as(KARIN, () -> dossiers.read(casus)).casusregisseur()).isEqualTo("Amina Tahiri");
    }

    @Test
    void whoLeadsTheCasusHandsItOverInTheSameAct() {
        assertThat(close(KARIN, JORIS, null)).isEqualTo(Afschermuitkomst.OPVOLGER_NODIG);
        assertThat(close(KARIN, JORIS, OMAR)).isEqualTo(Afschermuitkomst.OPVOLGER_ONGESCHIKT);
        assertThat(Actor.as(JORIS, () -> dossiers.read(casus)).casusregisseur()).isEqualTo("Joris Brouwer");

        assertThat(opvolgers(JORIS, KARIN)).contains(OMAR).doesNotContain(KARIN, JORIS, AMINA);
        assertThat(close(JORIS, KARIN, OMAR)).isEqualTo(Afschermuitkomst.AFGESCHERMD);

        var dossier = Actor.as(OMAR, () -> dossiers.read(casus));
        assertThat(dossier.procesregisseur()).startsWith("Omar");
        assertThatThrownBy(() -> Actor.as(KARIN, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(new Werkbeeld(house).of(KARIN, casus)).isEmpty();
        assertThat(new Werkbeeld(house).of(OMAR, casus)).contains("userTask_requestInbreng");
    }

    @Test
    void secondOfTwoWhoCloseAtOnceIsToldAndNobodyElseLosesTheCasus() {
        var kenmerk = Actor.as(KARIN, () -> dossiers.read(casus)).casus().kenmerk();

        var vraag = new Afschermvraag(KARIN, WHY, proef.today, OMAR);

        var second = Actor.as(
                JORIS,
                () -> transactions.execute(status -> {
                    tafel.close(onderwerp(), new Afschermvraag(KARIN, WHY, null, OMAR));
                    var other =
                            CompletableFuture.supplyAsync(() -> Actor.as(FRANK, () -> register.close(kenmerk, vraag)));
                    awaitWaiting();
                    return other;
                }));

        assertThat(second.join()).isEqualTo(Afschermuitkomst.AL_AFGESCHERMD);
        var dossier = Actor.as(OMAR, () -> dossiers.read(casus));
        assertThat(dossier.procesregisseur()).startsWith("Omar");
        assertThat(dossier.casusregisseur()).isEqualTo("Joris Brouwer");
    }

    @Test
    void deputyIsNotHitAndNobodyComesInAsADeputy() {
        close(KARIN, JORIS, AMINA);
        proef.away(AMINA, JORIS);
        assertThat(proef.sees(JORIS, casus)).as("as the deputy of who leads it").isFalse();
        assertThatThrownBy(() -> Actor.as(JORIS, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        proef.end();

        var other = proef.casussen.anInformedCasus();
        mensen.refer(KARIN, other, "jongerenwerk", "Begeleiding");
        mensen.accept(JORIS, mensen.verwijzingOf(KARIN, other, "jongerenwerk"));
        assertThat(proef.sees(AMINA, other)).isFalse();
        Actor.as(KARIN, () -> tafel.close(Onderwerp.casus(other.value()), new Afschermvraag(JORIS, WHY, null, PIM)));
        proef.away(JORIS, AMINA);
        assertThat(proef.sees(AMINA, other)).isTrue();
        assertThat(proef.sees(JORIS, other)).isFalse();
    }

    @Test
    void reporterClosesNothingOnceItIsWeighed() {
        var signaal = weighed();

        assertThat(Actor.as(
                        NOOR,
                        () -> tafel.close(
                                Onderwerp.signaal(signaal.value()), new Afschermvraag(RUBEN, WHY, null, null))))
                .isEqualTo(Afschermuitkomst.AL_GEWOGEN);
    }

    @Test
    void lookingIsNoActInTheLog() {
        close(KARIN, PIM, null);
        var before = acts();

        Actor.as(JORIS, () -> tafel.readKenmerk(onderwerp()));
        Actor.as(KARIN, () -> tafel.read(onderwerp()));
        Actor.as(FRANK, register::list);

        assertThat(acts()).isEqualTo(before);
        assertThat(handelingen())
                .contains("ZELFAFSCHERMING_LEZEN", "CASUSAFSCHERMING_LEZEN", "AFSCHERMINGEN_LEZEN")
                .doesNotContain("ZELF_AFSCHERMEN", "AFSCHERMINGEN_BEHEREN");
    }

    @Test
    void isLiftedByAnotherAndTheSecondIsTold() {
        close(KARIN, AMINA, null);
        assertThat(close(KARIN, AMINA, null)).isEqualTo(Afschermuitkomst.AL_AFGESCHERMD);
        var id = Actor.as(KARIN, () -> tafel.read(onderwerp()))
                .afschermingen()
                .get(0)
                .id();

        assertThat(Actor.as(JORIS, () -> tafel.lift(onderwerp(), id, "Vergissing")))
                .isEqualTo(Afschermuitkomst.OPGEHEVEN);
        assertThat(Actor.as(KARIN, () -> tafel.lift(onderwerp(), id, "Vergissing")))
                .isEqualTo(Afschermuitkomst.NIET_MEER_NODIG);
        assertThat(Actor.as(KARIN, () -> tafel.read(onderwerp())).afschermingen())
                .singleElement()
                .matches(afscherming -> !afscherming.geldt() && afscherming.opgeheven() != null);
    }

    @Test
    void privacyfunctionarisClosesByNumberWithoutSeeingTheDossier() {
        var kenmerk = Actor.as(KARIN, () -> dossiers.read(casus)).casus().kenmerk();
        var vraag = new Afschermvraag(AMINA, WHY, null, null);

        assertThat(Actor.as(FRANK, () -> register.close("C-1999-0001", vraag))).isEqualTo(Afschermuitkomst.ONBEKEND);
        assertThat(Actor.as(FRANK, () -> register.close(kenmerk.toLowerCase(java.util.Locale.ROOT), vraag)))
                .isEqualTo(Afschermuitkomst.AFGESCHERMD);

        assertThat(Actor.as(FRANK, register::list))
                .anyMatch(regel -> regel.kenmerk().equals(kenmerk));
        assertThat(proef.sees(FRANK, casus)).isFalse();
        assertThatThrownBy(() -> Actor.as(OMAR, () -> register.close(kenmerk, vraag)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void strangerClosesNothing() {
        assertThatThrownBy(() -> close(OMAR, JORIS, AMINA)).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(OMAR, () -> tafel.closeToSelf(onderwerp(), "Ken ik", null)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void whoDoesNotLeadTheCasusIsFollowedByNobody() {
        Actor.as(Actor.PROCESMOTOR, () -> transactions.execute(status -> regie.succeed(casus, PIM, AMINA)));

        assertThat(Actor.as(KARIN, () -> dossiers.read(casus)).casusregisseur()).isEqualTo("Joris Brouwer");
    }

    private SignaalId weighed() {
        var signaal = mensen.report(NOOR, Demosignaal.all().get(4).melding(Verhaaltijd.endingBefore(Instant.now())));
        mensen.weigh(SANNE, signaal, new nl.maatwerkaanpak.signaal.Wegingskeuze.Opschalen("politie", "Spoed."));
        return signaal;
    }

    private List<MedewerkerId> opvolgers(MedewerkerId door, MedewerkerId voor) {
        return Actor.as(door, () -> tafel.opvolgers(onderwerp(), voor)).stream()
                .map(Medewerker::id)
                .toList();
    }

    /** Until somebody waits for what another has not committed yet. */
    private void awaitWaiting() {
        var owner =
                JdbcClient.create(house.getBean(Flyway.class).getConfiguration().getDataSource());
        await().until(() -> owner.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single());
    }

    private List<String> handelingen() {
        return Actor.as(
                FRANK,
                () -> transactions.execute(
                        status -> jdbc.sql("select handeling from maatwerk.verwerkingslog where onderwerp_id = :casus")
                                .param("casus", casus.value())
                                .query(String.class)
                                .list()));
    }

    private List<String> acts() {
        return handelingen().stream()
                .filter(handeling -> !handeling.endsWith("_LEZEN"))
                .toList();
    }

    private List<String> grounds(MedewerkerId who) {
        return Actor.as(
                FRANK,
                () -> transactions.execute(status -> jdbc.sql("""
                                select grond
                                from maatwerk.verwerkingslog
                                where onderwerp_id = :casus
                                  and medewerker_id = :wie
                                  and not toegestaan
                                """)
                        .param("casus", casus.value())
                        .param("wie", who.value())
                        .query(String.class)
                        .list()));
    }
}
