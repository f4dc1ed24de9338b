package nl.maatwerkaanpak.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.junit.jupiter.api.Test;

class TrajectTests {

    private static final Instant NU = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate MAANDAG = LocalDate.of(2026, 11, 9);

    @Test
    void endsWhenIntakeShowsThatItDoesNotFit() {
        var traject = atIntake();

        traject.end(Trajectuitkomst.PAST_NIET, NU);

        assertThat(traject.isEnded()).isTrue();
        assertThat(traject.uitkomst()).isEqualTo(Trajectuitkomst.PAST_NIET);
    }

    @Test
    void goesFromIntakeOverTheSearchToWork() {
        var traject = atIntake();

        traject.seekPlaats();
        assertThat(traject.werktSinds()).isNull();
        traject.startWork(MAANDAG);

        assertThat(traject.stap()).isEqualTo(Stap.BEGELEIDEN);
        assertThat(traject.werktSinds()).isEqualTo(MAANDAG);
        assertThat(traject.isEnded()).isFalse();
    }

    @Test
    void goesBackToTheSearchWhenWorkStops() {
        var traject = atIntake();
        traject.seekPlaats();
        traject.startWork(MAANDAG);

        traject.seekPlaatsAgain();

        assertThat(traject.stap()).isEqualTo(Stap.PLAATSING);
        assertThat(traject.werktSinds()).isNull();
        assertThatThrownBy(traject::seekPlaatsAgain).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void endsWithOutcomeOfItsStepOnly() {
        var traject = atIntake();
        traject.seekPlaats();

        assertThatThrownBy(() -> traject.end(Trajectuitkomst.DOELEN_BEHAALD, NU))
                .isInstanceOf(IllegalArgumentException.class);
        traject.end(Trajectuitkomst.GEEN_PLAATS, NU);

        assertThatThrownBy(() -> traject.end(Trajectuitkomst.VERHUISD, NU))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsWhoRecordsSecondThatTheStepHasPassed() {
        var traject = traject();

        traject.beginGuidance();

        assertThat(traject.judge(Stap.DOELEN)).isEqualTo(Bijwerking.STAP_VOORBIJ);
        assertThatThrownBy(traject::beginGuidance).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void endsGuidanceOnlyWithAnOutcomeOfGuidance() {
        var traject = traject();
        traject.beginGuidance();

        assertThatThrownBy(() -> traject.end(Trajectuitkomst.GEEN_PLAATS, NU))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(traject.isEnded()).isFalse();
    }

    @Test
    void isAnsweredOnce() {
        var verwijzing = verwijzing();

        verwijzing.accept(NU);

        assertThat(verwijzing.isOpen()).isFalse();
        assertThatThrownBy(() -> verwijzing.decline(NU)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void startsFromTheWaitingListOnlyWhenPlekIsOffered() {
        var verwijzing = verwijzing();
        verwijzing.enlist(NU);

        assertThatThrownBy(() -> verwijzing.accept(NU)).isInstanceOf(IllegalStateException.class);
        verwijzing.offerPlek();
        verwijzing.postponePlek();
        assertThatThrownBy(() -> verwijzing.accept(NU)).isInstanceOf(IllegalStateException.class);
        verwijzing.retractPlek();
        verwijzing.offerPlek();
        verwijzing.accept(NU);

        assertThat(verwijzing.status()).isEqualTo(Verwijzingstatus.GEACCEPTEERD);
        assertThat(verwijzing.isPlekOffered()).isFalse();
    }

    @Test
    void isAnsweredOnlyAfterWedervraag() {
        var verwijzing = verwijzing();
        verwijzing.askBack();

        assertThatThrownBy(() -> verwijzing.accept(NU)).isInstanceOf(IllegalStateException.class);
        verwijzing.resume();
        verwijzing.accept(NU);

        assertThatThrownBy(() -> verwijzing.withdraw(NU)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hasPlekOnlyForWhoDoesNotPassSomebodyWhoWaits() {
        assertThat(new Bezetting("proef", 60, 59, 0, null).heeftPlek()).isTrue();
        assertThat(new Bezetting("proef", 60, 59, 1, null).heeftPlek()).isFalse();
        assertThat(new Bezetting("proef", 60, 62, 0, null).vrij()).isZero();
        assertThat(new Bezetting("proef", 60, 62, 3, 8).wachtweken()).isEqualTo(2);
    }

    private static Traject atIntake() {
        var traject = traject();
        traject.beginWithIntake();
        return traject;
    }

    private static Traject traject() {
        return Traject.start(TrajectId.create(), "T-2026-0001", verwijzing(), MedewerkerId.create(), NU);
    }

    private static Verwijzing verwijzing() {
        var casusregisseur = MedewerkerId.create();
        var casus = new CasusSummary(
                CasusId.create(),
                "C-2026-0001",
                "malburgen",
                JongereId.create(),
                MedewerkerId.create(),
                casusregisseur,
                true,
                true);
        var soort = new Trajectsoort(
                "prospect4cash", "Prospect4Cash", "prospect4cash", "prospect4cash", 25, "traject-prospect4cash");
        return Verwijzing.make("V-2026-0001", casus, soort, new Verwijzing.Vraag("Werk", MedewerkerId.create(), NU));
    }
}
