package nl.maatwerkaanpak.jongerenwerk;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import nl.maatwerkaanpak.traject.Contactboek;
import nl.maatwerkaanpak.traject.Contactmoment;
import nl.maatwerkaanpak.traject.Contactuitkomst.Geweigerd;
import nl.maatwerkaanpak.traject.Contactuitkomst.Vastgelegd;
import nl.maatwerkaanpak.traject.Contactweigering;
import nl.maatwerkaanpak.traject.Stap;
import nl.maatwerkaanpak.traject.Trajectbegeleiding;
import nl.maatwerkaanpak.traject.Trajectkast;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class PopIntegrationTests extends Popproef {

    @Test
    void beginsWithWhatTheJongereWants() {
        assertThat(read().begint()).isTrue();

        begun();

        var pop = read();
        assertThat(pop.eigenWoorden()).isEqualTo("Ik wil dat mijn moeder weer trots is.");
        assertThat(pop.lopend()).containsOnlyKeys(Leefgebied.TIJDSBESTEDING);
        assertThat(pop.traject().stap()).isEqualTo(Stap.BEGELEIDEN);
    }

    @Test
    void endsTrajectWhenTheJongereDoesNotTakePart() {
        assertThat(amina(tafel -> tafel.endBeforeBegin(traject, "Wil geen hulp.")))
                .isEqualTo(Popuitkomst.VASTGELEGD);

        var einde = mensen.as(JORIS, Trajectkast.class, kast -> kast.readEinde(traject));
        assertThat(einde.uitkomst()).isEqualTo(Trajectuitkomst.NIET_BEGONNEN.name());
        assertThat(einde.toelichting()).isEqualTo("Wil geen hulp.");
        assertThat(amina(tafel -> tafel.endBeforeBegin(traject, "Nog eens"))).isEqualTo(Popuitkomst.STAP_VOORBIJ);
    }

    @Test
    void setsNoGoalBeforeTheIntakeNorAfterTheEnd() {
        assertThat(amina(tafel -> tafel.addDoel(traject, VOETBAL))).isEqualTo(Popuitkomst.NIET_AAN_DE_ORDE);

        begun();
        mensen.as(
                AMINA,
                Trajectbegeleiding.class,
                desk -> desk.end(traject, Trajectuitkomst.DOELEN_BEHAALD, "Redt zich."));

        assertThat(amina(tafel -> tafel.addDoel(traject, VOETBAL))).isEqualTo(Popuitkomst.STAP_VOORBIJ);
        assertThat(read().doelen()).hasSize(1);
    }

    @Test
    void isOfNoOtherKindOfTraject() {
        mensen.refer(KARIN, casus, "prospect4cash", "Werk");
        var other = mensen.accept(PIM, mensen.verwijzingOf(JORIS, casus, "prospect4cash"));

        var outcome = mensen.as(PIM, Poptafel.class, tafel -> tafel.addDoel(other, VOETBAL));

        assertThat(outcome).isEqualTo(Popuitkomst.NIET_AAN_DE_ORDE);
    }

    @Test
    void showsWhereTheJongereStandsLatestFirst() {
        var doel = begun();

        amina(tafel -> tafel.recordStand(traject, doel, Richting.SLECHTER, "Geblesseerd"));
        meet(Richting.BETER, "Traint weer", doel);

        assertThat(read().read(doel).standen())
                .extracting(Popdoel.Stand::richting, Popdoel.Stand::bijContact)
                .containsExactly(tuple(Richting.BETER, true), tuple(Richting.SLECHTER, false));
        var contact = mensen.as(AMINA, Contactboek.class, boek -> boek.latest(traject, 1));
        assertThat(contact).extracting(Contactmoment::doel).containsExactly(VOETBAL.doel());
    }

    @Test
    void forgetsWhatContactShowedThatIsTakenBack() {
        var doel = begun();
        var slip = (Vastgelegd) meet(Richting.SLECHTER, "Verkeerde jongere", doel);

        mensen.as(AMINA, Contactboek.class, boek -> boek.withdraw(traject, slip.contactmoment()));

        assertThat(read().read(doel).standen()).isEmpty();
    }

    @Test
    void endsGoalOnceAlsoOfTwoAtTheSameTime() {
        var doel = begun();

        var outcomes = Tegelijk.twice(() -> amina(tafel -> tafel.letGoOfDoel(traject, doel, "Wil het niet meer.")));

        assertThat(outcomes).containsExactlyInAnyOrder(Popuitkomst.VASTGELEGD, Popuitkomst.DOEL_AFGEROND);
        assertThat(read().read(doel).toelichting()).isEqualTo("Wil het niet meer.");
        assertThat(amina(tafel -> tafel.recordStand(traject, doel, Richting.BETER, null)))
                .isEqualTo(Popuitkomst.DOEL_AFGEROND);
        assertThat(meet(Richting.BETER, "Toch", doel)).isEqualTo(new Geweigerd(Contactweigering.DOEL_LOOPT_NIET));
    }

    @Test
    void takesTheIntakeOnOnePage() {
        var pad = "/trajecten/" + traject + "/pop/intake";

        assertThat(post(AMINA, pad, "meedoen=true&woorden=Rust&doel2=Sparen"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Fout:", "Schrijf het doel op.", "Kies waar het doel over gaat.", "Sparen");
        assertThat(post(AMINA, pad, "meedoen=false"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Schrijf waarom het traject niet begint.");
        assertThat(post(AMINA, pad, "meedoen=true&woorden=Rust&doel1=Sparen&leefgebied1=FINANCIEN"))
                .hasRedirectedUrl("/trajecten/" + traject);
        assertThat(post(AMINA, pad, "meedoen=true&woorden=Nog eens&doel1=Sparen&leefgebied1=FINANCIEN"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("De intake is al vastgelegd", "Nog eens");
    }

    @Test
    void loadsThePopIntoThePageOfTheTraject() {
        assertThat(get(AMINA, "/trajecten/" + traject))
                .hasStatusOk()
                .bodyText()
                .contains("hx-get=\"/trajecten/" + traject + "/pop/kort\"");
        assertThat(get(AMINA, "/trajecten/" + traject + "/pop/kort"))
                .hasStatusOk()
                .bodyText()
                .contains("/pop/intake");
    }

    @Test
    void showsTheWholePopOnItsPages() {
        var doel = begun();
        meet(Richting.BETER, "Was er", doel);
        var pad = "/trajecten/" + traject + "/pop";

        for (var page : List.of("", "/kort", "/inbreng", "/doelen/" + doel)) {
            var shown = get(AMINA, pad + page);
            assertThat(shown).hasStatusOk();
            if (!page.equals("/inbreng")) {
                assertThat(shown).bodyText().contains(VOETBAL.doel(), "Tijdsbesteding", "Beter");
            }
        }
        amina(tafel -> tafel.reachDoel(traject, doel, "Elke week"));
        assertThat(get(AMINA, pad)).hasStatusOk().bodyText().contains("bereikt", "Elke week", "Er loopt nu geen doel.");
        assertThat(get(AMINA, pad + "/doelen/" + doel)).hasStatusOk().bodyText().contains("Hoe het bereikt is");
        assertThat(get(AMINA, "/trajecten")).hasStatusOk().bodyText().contains("Canarie", "laatste contact");
    }

    @Test
    void asksWhyGoalIsLetGo() {
        var pad = "/trajecten/" + traject + "/pop/doelen/" + begun() + "/afronding";

        assertThat(post(AMINA, pad, "hoe=LOSGELATEN"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Schrijf waarom het doel wordt losgelaten.");
        assertThat(post(AMINA, pad, "hoe=BEHAALD")).hasRedirectedUrl("/trajecten/" + traject + "/pop");
        assertThat(post(AMINA, pad, "hoe=LOSGELATEN&waarom=Toch niet"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Dit doel is intussen bereikt of losgelaten.", "Toch niet");
    }
}
