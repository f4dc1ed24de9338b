package nl.maatwerkaanpak.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerEvent.MedewerkerLeft;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.taak.TaakEvent.TaakEscalated;
import nl.maatwerkaanpak.taak.Werkvoorraad.Aantallen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

class WerkvoorraadIntegrationTests extends Takenproef {

    @Autowired
    private Werkvoorraad werkvoorraad;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Test
    void countsOwnWorkByDeadlineAndWhatIsOffered() {
        take(offer(weging(NU.minusSeconds(60))));
        take(offer(weging(NU.plus(Duration.ofHours(2)))));
        take(offer(weging(MORGEN)));
        take(offer(weging(null)));
        offer(weging(MORGEN));
        offer(vervolg(joris));

        assertThat(of()).isEqualTo(new Aantallen(4, 1, 1, 1));
        assertThat(of().isLeeg()).isFalse();
    }

    @Test
    void countsNothingThatIsDoneOrForSomebodyElse() {
        var done = offer(weging(NU));
        take(done);
        engine(sanne, () -> werklijst.finish(done));
        offer(vervolg(joris));

        assertThat(of()).isEqualTo(new Aantallen(0, 0, 0, 0));
        assertThat(of().isLeeg()).isTrue();
    }

    @Test
    void countsForTheOwnerAndWhoDividesWorkAndForNobodyElse() {
        take(offer(weging(MORGEN)));

        assertThat(as(sanne, () -> werkvoorraad.of(sanne))).isEqualTo(of());
        assertThat(as(karin, () -> werkvoorraad.of(sanne))).isEqualTo(of());
        assertThatThrownBy(() -> as(joris, () -> werkvoorraad.of(sanne))).isInstanceOf(GeenToegang.class);
    }

    @Test
    void countsForADeputyWhatIsTheirsToDoToo() {
        take(offer(weging(MORGEN)));
        assertThat(as(Actor.POSTKAMER, () -> werkvoorraad.of(ruben))).isEqualTo(new Aantallen(0, 0, 0, 0));

        replace(sanne, ruben);

        assertThat(as(Actor.POSTKAMER, () -> werkvoorraad.of(ruben))).isEqualTo(new Aantallen(1, 0, 0, 0));
        assertThat(of()).isEqualTo(new Aantallen(1, 0, 0, 0));
    }

    @Test
    void countsForThePostkamerNothingThatIsClosedToWhomItIsFor() {
        var owned = weging(MORGEN);
        take(offer(owned));
        var offered = weging(MORGEN);
        offer(offered);
        replace(sanne, ruben);
        assertThat(as(Actor.POSTKAMER, () -> werkvoorraad.of(ruben))).isEqualTo(new Aantallen(1, 0, 0, 1));

        close(owned, ruben);
        close(offered, ruben);

        assertThat(as(Actor.POSTKAMER, () -> werkvoorraad.of(ruben)).isLeeg()).isTrue();
        assertThat(as(ruben, () -> werkvoorraad.of(ruben)).isLeeg()).isTrue();
        assertThat(of()).isEqualTo(new Aantallen(1, 0, 0, 1));
    }

    @Test
    void tellsOnceThatWorkStayedUndone() {
        var taak = offer(vervolg(joris));

        engine(Actor.PROCESMOTOR, () -> werklijst.escalate(taak));
        engine(Actor.PROCESMOTOR, () -> werklijst.escalate(taak));

        assertThat(events.stream(TaakEscalated.class))
                .containsExactly(new TaakEscalated(taak, "casuistiekcoordinator"));
    }

    @Test
    void tellsThatWorkOfSomeoneWhoLeftStaysUndone() {
        var taak = offer(weging(MORGEN));
        take(taak);

        engine(Actor.DIRECTORY, () -> publisher.publishEvent(new MedewerkerLeft(sanne)));

        assertThat(events.stream(TaakEscalated.class)).containsExactly(new TaakEscalated(taak, "signaalcoordinator"));
    }

    private void close(NieuweTaak taak, MedewerkerId to) {
        JdbcClient.create(database.owner())
                .sql("""
                        insert into maatwerk.afscherming (id, medewerker_id, onderwerp_soort, onderwerp_id, reden, door, van)
                        values (gen_random_uuid(), :wie, 'signaal', :signaal, 'Familie', :door, now())
                        """)
                .param("wie", to.value())
                .param("signaal", taak.onderwerp())
                .param("door", sanne.value())
                .update();
    }

    private void take(TaakId taak) {
        as(sanne, () -> balie.claim(taak));
    }

    private Aantallen of() {
        return as(Actor.POSTKAMER, () -> werkvoorraad.of(sanne));
    }
}
