package nl.maatwerkaanpak.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.junit.jupiter.api.Test;

class CasusTests {

    private static final Instant NU = Instant.parse("2026-10-13T08:00:00Z");

    private static final LocalDate VANDAAG = LocalDate.of(2026, 10, 13);

    private final MedewerkerId coordinator = MedewerkerId.create();
    private final MedewerkerId jongerenwerker = MedewerkerId.create();

    @Test
    void isUnderWayOnceItHasACasusregisseurAndTheJongereIsInformed() {
        var casus = casus();

        casus.assign(jongerenwerker);
        assertThat(casus.status()).isEqualTo(Casusstatus.VOORBEREIDING);
        casus.inform(NU);

        assertThat(casus.status()).isEqualTo(Casusstatus.IN_UITVOERING);
        assertThat(casus.summary(VANDAAG).mayShare()).isTrue();
    }

    @Test
    void isInformedForTheFirstTimeOnce() {
        var casus = casus();

        assertThat(casus.inform(NU)).isTrue();
        assertThat(casus.inform(NU)).isFalse();
    }

    @Test
    void postponementAllowsSharingUntilItsDayAndNotAfter() {
        var casus = casus();

        casus.postpone(VANDAAG);

        assertThat(casus.mayShare(VANDAAG)).isTrue();
        assertThat(casus.mayShare(VANDAAG.plusDays(1))).isFalse();
        assertThat(casus.isInformed()).isFalse();
    }

    @Test
    void takesNothingMoreOnceClosed() {
        var casus = casus();

        casus.close(NU);

        assertThat(casus.status()).isEqualTo(Casusstatus.GESLOTEN);
        assertThatThrownBy(() -> casus.assign(jongerenwerker)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> casus.close(NU)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void triageIsDecidedOnce() {
        var aanmelding = aanmelding();

        aanmelding.decide(TriageUitkomst.AFWIJZEN);

        assertThat(aanmelding.status()).isEqualTo("AFWIJZEN");
        assertThatThrownBy(() -> aanmelding.decide(TriageUitkomst.INCLUSIE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void actieEndsOnce() {
        var actie = actie();

        actie.finish("Gedaan", NU);

        assertThat(actie.isDone()).isTrue();
        assertThatThrownBy(() -> actie.finish("Nog eens", NU)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> actie.giveBack("Toch niet", NU)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void actieIsPostponedTwiceAtMost() {
        var actie = actie();

        actie.postpone(VANDAAG.plusDays(10));
        actie.postpone(VANDAAG.plusDays(20));

        assertThat(actie.mayBePostponed()).isFalse();
        assertThat(actie.uiterlijk()).isEqualTo(VANDAAG.plusDays(20));
        assertThatThrownBy(() -> actie.postpone(VANDAAG.plusDays(30))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void actieThatWasGivenBackIsFollowedUpOnce() {
        var actie = actie();
        assertThatThrownBy(() -> actie.followUp(Actievervolg.VERVALT, "Te vroeg"))
                .isInstanceOf(IllegalStateException.class);

        actie.giveBack("Hij is verhuisd", NU);
        actie.followUp(Actievervolg.VERVALT, "Niet nodig");

        assertThat(actie.isOpen()).isFalse();
        assertThatThrownBy(() -> actie.followUp(Actievervolg.VERVALT, "Weer"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void needsAReasonExactlyWhenTheJongereDoesNotKnow() {
        assertThatThrownBy(() -> nieuw(false, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nieuw(true, "later")).isInstanceOf(IllegalArgumentException.class);
    }

    private Actie actie() {
        return Actie.agree(
                Afspraak.in(casus().summary(VANDAAG), "Gesprek thuis", jongerenwerker, VANDAAG.plusDays(7)),
                coordinator,
                NU);
    }

    private Casus casus() {
        return Casus.open("C-2026-0001", aanmelding(), coordinator, NU);
    }

    private Aanmelding aanmelding() {
        var melder = new Medewerker(jongerenwerker, "Joris Brouwer", "jongerenwerk", Set.of("jongerenwerker"), true);
        return Aanmelding.file("A-2026-0001", nieuw(true, null), melder, NU);
    }

    private static NieuweAanmelding nieuw(boolean geinformeerd, String reden) {
        return new NieuweAanmelding(
                JongereId.create(), "presikhaaf", "Vaak op straat", "Werk vinden", "", geinformeerd, reden);
    }
}
