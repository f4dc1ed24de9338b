package nl.maatwerkaanpak.inbreng;

import static nl.maatwerkaanpak.inbreng.NieuweInbreng.Soort.FEIT;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Relatie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who agrees for the giver, and who is the second person that allows it. */
class VerstrekkingtoetsIntegrationTests extends Verstrekkingproef {

    @AfterEach
    void giveRolesBack() {
        asOwner("delete from maatwerk.medewerker_rol where rol = 'voorzitter' and medewerker_id <> '%s'"
                .formatted(VERA));
    }

    @Test
    void giverWhoAsksNeedNotAgreeAndStillNeedsASecondPerson() {
        assertThat(Actor.as(PETRA, () -> tafel.ask(uitvraag, inbreng, to("prospect4cash"))))
                .isEqualTo(Verstrekkinguitkomst.GEVRAAGD);
        var asked = list(KARIN).get(0);

        assertThat(openWork(asked.id())).containsExactly(JUDGE, JUDGE);
        assertThat(rows(PIM)).isZero();
        judge(FRANK, asked.id(), true);
        mensen.take(PIM, asked.id().value(), RECEIVE);
        assertThat(rows(PIM)).isOne();
    }

    @Test
    void whoAskedDoesNotDecide() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        involve(KARIN, Relatie.TOETSER, asked);
        employ(KARIN, "voorzitter");

        assertThat(Actor.as(KARIN, () -> toets.judge(asked, true, "Mag"))).isEqualTo(Verstrekkinguitkomst.EIGEN_VRAAG);
        assertRefused(KARIN, judgement(asked, KARIN));
        assertThat(rows(PIM)).isZero();
    }

    @Test
    void whoAgreedForTheGiverIsNotTheSecondPerson() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        employ(PETRA, "voorzitter");
        involve(PETRA, Relatie.TOETSER, asked);

        assertThat(Actor.as(PETRA, () -> toets.judge(asked, true, "Mag"))).isEqualTo(Verstrekkinguitkomst.VAN_GEVER);
        assertRefused(PETRA, judgement(asked, PETRA));
    }

    @Test
    void nobodyOfTheReceivingOrganisatieDecides() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        employ(PIM, "voorzitter");
        involve(PIM, Relatie.TOETSER, asked);

        assertThat(Actor.as(PIM, () -> toets.judge(asked, true, "Mag"))).isEqualTo(Verstrekkinguitkomst.VAN_ONTVANGER);
        assertThat(rows(PIM)).isZero();
        assertThat(Actor.as(PIM, () -> toets.readForJudging(asked)).inbreng()).isNull();
        assertRefused(PIM, judgement(asked, PIM));
    }

    @Test
    void isNotJudgedBeforeTheGiverAgreed() {
        var asked = asked(KARIN, "prospect4cash");
        involve(VERA, Relatie.TOETSER, asked);

        assertThat(Actor.as(VERA, () -> toets.judge(asked, true, "Mag")))
                .isEqualTo(Verstrekkinguitkomst.NIET_MEER_NODIG);
        assertRefused(VERA, judgement(asked, VERA));
    }

    @Test
    void nobodyWithoutASayDecidesInTheDatabaseEither() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);

        assertRefused(VERA, judgement(asked, VERA));
        assertRefused(JORIS, judgement(asked, JORIS));
        assertRefused(PIM, judgement(asked, PIM));
        involve(VERA, Relatie.TOETSER, asked);
        assertRefused(VERA, judgement(asked, FRANK));
        involve(JORIS, Relatie.TOETSER, asked);
        assertRefused(JORIS, judgement(asked, JORIS));
    }

    @Test
    void colleagueOfAnotherOrganisatieDoesNotAgreeForTheGiver() {
        var asked = asked(KARIN, "prospect4cash");
        involve(AMINA, Relatie.GEVRAAGDE, asked);

        assertThat(Actor.as(AMINA, () -> toets.agree(asked, true, "Mag")))
                .isEqualTo(Verstrekkinguitkomst.VAN_ANDERE_ORGANISATIE);
        assertRefused(AMINA, """
                insert into maatwerk.verstrekking_akkoord values ('%s', true, 'x', '%s', now())
                """.formatted(asked, AMINA));
        assertThat(rows(AMINA)).isZero();
    }

    @Test
    void withoutTheGiverItEnds() {
        var asked = asked(KARIN, "prospect4cash");

        assertThat(agree(PETRA, asked, false)).isEqualTo(Verstrekkinguitkomst.VASTGELEGD);

        assertThat(openWork(asked)).isEmpty();
        assertThat(list(KARIN).get(0).stand()).isEqualTo(Verstrekkingstand.AFGEWEZEN);
        assertThat(agree(asked)).isEqualTo(Verstrekkinguitkomst.NIET_MEER_NODIG);
    }

    @Test
    void secondWhoJudgesIsTold() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        mensen.take(FRANK, asked.value(), JUDGE);
        judge(VERA, asked, false);

        assertThat(Actor.as(FRANK, () -> toets.judge(asked, true, "Mag")))
                .isEqualTo(Verstrekkinguitkomst.NIET_MEER_NODIG);
        assertThat(list(KARIN).get(0).stand()).isEqualTo(Verstrekkingstand.AFGEWEZEN);
    }

    @Test
    void whoJudgesReadsTheInbrengWithoutTheNameAndOnlyWhileJudging() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        mensen.take(VERA, asked.value(), JUDGE);

        var stuk = Actor.as(VERA, () -> toets.readForJudging(asked));
        assertThat(stuk.inbreng()).isNotNull();
        assertThat(stuk.jongere()).isNull();
        assertThat(seesJongere(VERA)).isFalse();
        judge(VERA, asked, true);
        assertThat(rows(VERA)).isZero();
    }

    @Test
    void whatWaitsForTheAnswerIsJudgedAfterIt() {
        var second = new Casusproef(house).anInformedCasus();
        var brief = new Uitvraagbrief("Wat?", "Het plan", Grondslag.WGS, LATER);
        mensen.askInbreng(KARIN, second, brief, "pit", "politie");
        var question = mensen.uitvraagOf(KARIN, second, "pit");
        mensen.take(PETRA, question.value(), "userTask_contributeInbreng");
        Actor.as(
                PETRA,
                () -> inbrengtafel.add(
                        question, new NieuweInbreng("T", FEIT, "Tekst", "Bron", Set.of("politie"), null, LATER), WHY));
        var asked = Actor.as(KARIN, () -> tafel.list(second)).get(0);
        assertThat(asked.stand()).isEqualTo(Verstrekkingstand.WACHT_OP_LEVEREN);
        assertThat(openWork(asked.id())).isEmpty();

        mensen.deliverInbreng(PETRA, question);

        assertThat(openWork(asked.id())).containsExactly(JUDGE, JUDGE);
    }

    private Verstrekkinguitkomst agree(VerstrekkingId id) {
        return Actor.as(PETRA, () -> toets.agree(id, true, "Toch wel."));
    }

    private void employ(MedewerkerId who, String rol) {
        Actor.run(
                Actor.DIRECTORY,
                () -> transactions.executeWithoutResult(status -> jdbc.sql(
                                "insert into maatwerk.medewerker_rol values (:who, :rol) on conflict do nothing")
                        .param("who", who.value())
                        .param("rol", rol)
                        .update()));
    }

    private static String judgement(VerstrekkingId id, MedewerkerId door) {
        return "insert into maatwerk.verstrekking_oordeel values ('%s', true, 'x', '%s', now())".formatted(id, door);
    }
}
