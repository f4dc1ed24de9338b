package nl.maatwerkaanpak.inbreng;

import static nl.maatwerkaanpak.inbreng.NieuweInbreng.Soort.FEIT;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OLGA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongerenwerk.NieuwPopdoel;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.junit.jupiter.api.Test;

/** What may be asked to be shared, by whom, and what has to be asked. */
class VerstrekkingsvraagIntegrationTests extends Verstrekkingproef {

    @Test
    void isNotAskedForLongerThanTheInbrengIsRead() {
        asOwner("update maatwerk.inbreng set vervalt_op = current_date + 5 where id = '%s'".formatted(inbreng));

        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, inbreng, to("prospect4cash"))))
                .isEqualTo(Verstrekkinguitkomst.NA_VERVALDATUM);
    }

    @Test
    void policeDataGoNoFurther() {
        var politie = ask("politie");
        var police = mensen.addInbreng(
                PAULA,
                politie,
                new NieuweInbreng(
                        "Avonden",
                        FEIT,
                        "Gezien.",
                        "Wijkagent",
                        Set.of("jongerenwerk"),
                        Verstrekkingsgrond.WPG_20,
                        LATER));
        mensen.deliverInbreng(PAULA, politie);

        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, police, to("om"))))
                .isEqualTo(Verstrekkinguitkomst.EIGEN_REGELS);
        assertThat(Actor.as(PAULA, () -> tafel.ask(politie, police, to("om"))))
                .isEqualTo(Verstrekkinguitkomst.EIGEN_REGELS);
        assertRefused(KARIN, request(police, KARIN));
    }

    @Test
    void oneSentenceOfTheGuidanceIsFromThePopToo() {
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        var traject = mensen.accept(AMINA, mensen.verwijzingOf(KARIN, casus, "jongerenwerk"));
        mensen.beginPop(
                AMINA,
                traject,
                new NieuwPopdoel(
                        Leefgebied.FINANCIEN, "Zonder schulden op eigen benen. Dan met zijn vriendin samenwonen."));
        var toJongerenwerk = ask("jongerenwerker");
        ask("politie");

        mensen.take(AMINA, toJongerenwerk.value(), "userTask_contributeInbreng");

        var sentence = new NieuweInbreng(
                "Plannen",
                FEIT,
                "Hij wil dan  met zijn\nvriendin samenwonen",
                "Gesprek",
                Set.of("politie"),
                null,
                LATER);
        assertThat(Actor.as(AMINA, () -> inbrengtafel.add(toJongerenwerk, sentence, WHY)))
                .isEqualTo(Inbrenguitkomst.POP_BLIJFT);
    }

    @Test
    void whatRepeatsTheGuidanceIsFromThePopAndGoesNoFurther() {
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        var traject = mensen.accept(AMINA, mensen.verwijzingOf(KARIN, casus, "jongerenwerk"));
        mensen.beginPop(AMINA, traject, new NieuwPopdoel(Leefgebied.FINANCIEN, "Zonder schulden op eigen benen"));
        var toJongerenwerk = ask("jongerenwerker");
        var copied = new NieuweInbreng(
                "Schulden", FEIT, "Hij wil ZONDER schulden op eigen benen.", "Gesprek", Set.of("pit"), null, LATER);
        var given = mensen.addInbreng(AMINA, toJongerenwerk, copied);
        mensen.deliverInbreng(AMINA, toJongerenwerk);

        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, given, to("politie"))))
                .isEqualTo(Verstrekkinguitkomst.POP_BLIJFT);
        assertRefused(KARIN, request(given, KARIN));
        var toPolice = copied.to(Set.of("politie"));
        ask("politie");
        assertThat(Actor.as(AMINA, () -> inbrengtafel.add(toJongerenwerk, toPolice, WHY)))
                .isEqualTo(Inbrenguitkomst.POP_BLIJFT);
    }

    @Test
    void nothingGoesFurtherBeforeThoseConcernedAreInformed() {
        asOwner("update maatwerk.casus set geinformeerd_op = null, uitgesteld_tot = null where id = '%s'"
                .formatted(casus));

        assertThat(ask(PETRA, "prospect4cash")).isNull();
        assertRefused(PETRA, request(inbreng, PETRA));
    }

    @Test
    void whatAReceiverReadsAlreadyNeedsAnotherPurpose() {
        var same = new Verstrekkingsvraag("jongerenwerker", "  het  PLAN ", Grondslag.WGS, WHY, LATER);
        var other = new Verstrekkingsvraag("jongerenwerker", "Een stage zoeken", Grondslag.WGS, WHY, LATER);

        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, inbreng, same))).isEqualTo(Verstrekkinguitkomst.LEEST_AL);
        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, inbreng, other))).isEqualTo(Verstrekkinguitkomst.GEVRAAGD);
        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, inbreng, other))).isEqualTo(Verstrekkinguitkomst.LOOPT_AL);
        assertThat(list(KARIN).get(0).soort()).isEqualTo(Verstrekkingsoort.ANDER_DOEL);
    }

    @Test
    void isAskedOnlyAboutWhatTheAskerReads() {
        Actor.as(PETRA, () -> inbrengtafel.add(uitvraag, toRead()));
        var own = Actor.as(PETRA, () -> inbrengtafel.read(uitvraag))
                .staand()
                .get(1)
                .id();

        assertThatThrownBy(() -> Actor.as(JORIS, () -> tafel.ask(casus, own, to("prospect4cash"))))
                .isInstanceOf(GeenToegang.class);
        assertRefused(JORIS, request(own, JORIS));
        assertThatThrownBy(() -> Actor.as(OMAR, () -> tafel.ask(casus, inbreng, to("prospect4cash"))))
                .isInstanceOf(GeenToegang.class);
        assertRefused(OMAR, request(inbreng, OMAR));
    }

    @Test
    void fromCareToEnforcementNeedsASecondPersonAndAllOthersReadAtOnce() {
        ask("politie");
        var both = new NieuweInbreng(
                "Thuis", FEIT, "Moeder is bang.", "Gesprek", Set.of("jongerenwerk", "politie"), null, LATER);
        assertThat(Actor.as(PETRA, () -> inbrengtafel.add(uitvraag, both)))
                .isEqualTo(Inbrenguitkomst.TOETS_ONDERBOUWEN);

        assertThat(Actor.as(PETRA, () -> inbrengtafel.add(uitvraag, both, WHY))).isEqualTo(Inbrenguitkomst.VASTGELEGD);

        involveInCasus(PAULA);
        assertThat(texts(JORIS)).contains("Moeder is bang.");
        assertThat(texts(PAULA)).doesNotContain("Moeder is bang.");
        var asked = list(KARIN).get(0);
        assertThat(asked.soort()).isEqualTo(Verstrekkingsoort.ZORG_NAAR_HANDHAVING);
        judge(VERA, asked.id(), true);
        assertThat(texts(PAULA)).contains("Moeder is bang.");
        assertThat(list(KARIN).get(0).ontvangsten()).hasSize(1);
        involveInCasus(OLGA);
        assertThat(texts(OLGA)).doesNotContain("Moeder is bang.");
    }

    private void involveInCasus(MedewerkerId who) {
        asProcesmotor(() -> betrokkenheden.involve(who, Relatie.DEELNEMER, Onderwerp.casus(casus.value())));
    }

    /** A request to the OM past the desks, with everything else as it should be. */
    private String request(InbrengId about, MedewerkerId door) {
        var row = owner("""
                select concat_ws(', ', quote_literal(i.id), quote_literal(u.id), quote_literal(u.casus_id),
                  quote_literal(u.jongere_id), quote_literal(u.kenmerk), quote_literal(u.wijk), quote_literal(i.organisatie),
                  quote_literal(u.rol))
                from maatwerk.inbreng i
                join maatwerk.uitvraag u on u.id = i.uitvraag_id
                where i.id = '%s'
                """.formatted(about));
        return """
                insert into maatwerk.verstrekking
                values (gen_random_uuid(), %s, 'om', 'om', 'ANDERE_ONTVANGER', 'x', 'WGS', 'x', true, null, current_date + 9,
                  %s, '%s', '%s', now())
                """.formatted(row, door.equals(PETRA), door, door);
    }

    private List<String> texts(MedewerkerId who) {
        return Actor.as(who, () -> inbrengkast.read(casus)).stream()
                .map(InbrengRegel::tekst)
                .toList();
    }
}
