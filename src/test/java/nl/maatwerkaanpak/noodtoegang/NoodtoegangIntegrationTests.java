package nl.maatwerkaanpak.noodtoegang;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VINCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.casus.Afschermtafel;
import nl.maatwerkaanpak.casus.Afschermvraag;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.inbreng.NieuweInbreng;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.inbreng.Verstrekkingsgrond;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.noodtoegang.Nooduitkomst.AlToegang;
import nl.maatwerkaanpak.noodtoegang.Nooduitkomst.Geopend;
import nl.maatwerkaanpak.noodtoegang.Nooduitkomst.Onbekend;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Onderwerp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaking the glass: what it opens, to whom, and how long. */
class NoodtoegangIntegrationTests extends Noodproef {

    @Autowired
    private Casusregie regie;

    @Test
    void opensOneCasusToReadAndNothingElse() {
        var other = proef.casussen.anInformedCasus();
        assertThat(proef.sees(VINCE, casus)).isFalse();

        assertThat(take(VINCE)).isEqualTo(new Geopend(casus));

        assertThat(Actor.as(VINCE, () -> dossiers.read(casus)).jongere()).isEqualTo("Canarie Kanarius");
        assertThat(proef.sees(VINCE, other)).isFalse();
        assertThatThrownBy(() -> Actor.run(VINCE, () -> regie.requestAgendering(casus)))
                .isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(VINCE, () -> dossiers.readInzagen(casus)))
                .isInstanceOf(GeenToegang.class);
        assertThat(update(VINCE, "update maatwerk.casus set status = 'GESLOTEN' where id = :id"))
                .isZero();
        assertThatThrownBy(() -> update(VINCE, """
                        insert into maatwerk.actie (id, casus_id, kenmerk, wijk, omschrijving, actiehouder, uiterlijk,
                          afgesproken_door, afgesproken_op, keer_uitgesteld, version)
                        values (gen_random_uuid(), :id, 'C', 'malburgen', 'Doe iets', maatwerk.actor(), current_date,
                          maatwerk.actor(), now(), 0, 0)
                        """)).hasStackTraceContaining("row-level security");
    }

    @Test
    void everyReadLeavesALineWithItsGround() {
        take(VINCE);
        Actor.as(VINCE, () -> dossiers.read(casus));

        assertThat(grounds("select grond from maatwerk.verwerkingslog where onderwerp_id = :id and medewerker_id = '"
                        + VINCE + "' and handeling in ('CASUS_LEZEN', 'NOODTOEGANG_NEMEN') and toegestaan"))
                .hasSize(2)
                .containsOnly("NOODTOEGANG");
    }

    @Test
    void databaseRefusesByItselfWhenTheHourIsOver() {
        take(VINCE);
        assertThat(proef.sees(VINCE, casus)).isTrue();

        moveBack(Duration.ofMinutes(61));

        assertThat(proef.sees(VINCE, casus)).isFalse();
        assertThat(seesJongere(VINCE)).isFalse();
        assertThatThrownBy(() -> Actor.as(VINCE, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(VINCE, () -> deur.readTot(casus))).isInstanceOf(GeenToegang.class);
    }

    @Test
    void lastsAnHourAtMostInTheDatabaseToo() {
        assertThatThrownBy(() -> owner.sql("""
                                insert into maatwerk.betrokkenheid
                                  (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, tot, verleend_door)
                                values (gen_random_uuid(), :wie, 'NOODTOEGANG', 'casus', :casus, 'CASUSREGIE', now(),
                                  now() + interval '61 minutes', :wie)
                                """)
                        .param("wie", VINCE.value())
                        .param("casus", casus.value())
                        .update())
                .hasStackTraceContaining("betrokkenheid_noodtoegang");
    }

    @Test
    void nobodyGivesItToThemselfPastTheDesk() {
        assertThatThrownBy(() -> update(VINCE, """
                        insert into maatwerk.betrokkenheid
                          (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, tot, verleend_door)
                        values (gen_random_uuid(), maatwerk.actor(), 'NOODTOEGANG', 'casus', :id, 'CASUSREGIE', now(),
                          now() + interval '5 minutes', maatwerk.actor())
                        """)).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> Actor.as(
                        Actor.PROCESMOTOR,
                        () -> transactions.execute(status -> jdbc.sql("""
                                        insert into maatwerk.betrokkenheid
                                          (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, tot, verleend_door)
                                        values (gen_random_uuid(), :wie, 'NOODTOEGANG', 'casus', :casus, 'CASUSREGIE',
                                          now(), now() + interval '5 minutes', maatwerk.actor())
                                        """)
                                .param("wie", VINCE.value())
                                .param("casus", casus.value())
                                .update())))
                .as("without the row that is judged")
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void endsEarlyByAButton() {
        take(VINCE);
        assertThat(Actor.as(VINCE, () -> deur.readTot(casus))).isAfter(Instant.now());

        Actor.run(VINCE, () -> deur.end(casus));

        assertThat(proef.sees(VINCE, casus)).isFalse();
        assertThat(judging().beeindigdOp()).isNotNull();
    }

    @Test
    void unknownAndNotAllowedLookTheSame() {
        assertThat(Actor.as(VINCE, () -> deur.open("C-1999-0001", Noodsoort.GEVAAR_JONGERE, WHY)))
                .isEqualTo(new Onbekend());
        Actor.as(
                KARIN,
                () -> house.getBean(Afschermtafel.class)
                        .close(Onderwerp.casus(casus.value()), new Afschermvraag(VINCE, "Familie", null, null)));

        assertThat(take(VINCE)).isEqualTo(new Onbekend());

        assertThat(proef.sees(VINCE, casus)).isFalse();
        assertThat(new Werkbeeld(house).of(casus)).doesNotContain("userTask_judgeNoodtoegang");
        assertThat(grounds("select grond from maatwerk.verwerkingslog where onderwerp_id = :id and not toegestaan"))
                .contains("AFGESCHERMD");
        assertThatThrownBy(() -> take(AMINA))
                .as("a role that aanpak does not name")
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void closingItDuringTheHourClosesItAtOnce() {
        take(VINCE);

        Actor.as(
                KARIN,
                () -> house.getBean(Afschermtafel.class)
                        .close(Onderwerp.casus(casus.value()), new Afschermvraag(VINCE, "Familie", null, null)));

        assertThat(proef.sees(VINCE, casus)).isFalse();
    }

    @Test
    void whoIsInvolvedNeedsNone() {
        assertThat(take(KARIN)).isEqualTo(new AlToegang(casus));

        take(VINCE);
        assertThat(take(VINCE)).as("again").isEqualTo(new AlToegang(casus));
        assertThat(new Werkbeeld(house).of(casus))
                .filteredOn("userTask_judgeNoodtoegang"::equals)
                .hasSize(1);
    }

    @Test
    void nobodyStandsInForWhoTookIt() {
        Actor.as(OMAR, () -> deur.open(kenmerk, Noodsoort.NIEMAND_BEREIKBAAR, WHY));
        var other = proef.casussen.anInformedCasus();
        proef.away(OMAR, KARIN);

        assertThat(proef.sees(OMAR, casus)).isTrue();
        assertThat(proef.sees(KARIN, other)).isTrue();
        owner.sql("delete from maatwerk.betrokkenheid where medewerker_id = :karin and onderwerp_id = :casus")
                .param("karin", KARIN.value())
                .param("casus", casus.value())
                .update();
        assertThat(proef.sees(KARIN, casus)).isFalse();
    }

    @Test
    void inbrengOpensAsFarAsItsRecipientsAllowAndPoliceDataNever() {
        mensen.askInbreng(
                KARIN,
                casus,
                new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.PUBLIEKE_TAAK, LocalDate.of(2099, 1, 5)),
                "veiligthuis");
        deliver(PAULA, "politie", "Gezien bij de bankjes", Verstrekkingsgrond.values()[0]);
        deliver(JORIS, "jongerenwerker", "Gaat weer naar school", null);

        take(VINCE);

        var texts = texts(VINCE);
        assertThat(texts).contains("Gaat weer naar school").doesNotContain("Gezien bij de bankjes");
        assertThat(texts(KARIN)).contains("Gezien bij de bankjes", "Gaat weer naar school");
    }

    private void deliver(MedewerkerId partner, String rol, String text, Verstrekkingsgrond grond) {
        mensen.askInbreng(
                KARIN,
                casus,
                new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.PUBLIEKE_TAAK, LocalDate.of(2099, 1, 5)),
                rol);
        var uitvraag = mensen.uitvraagOf(KARIN, casus, rol);
        mensen.take(partner, uitvraag.value(), "userTask_contributeInbreng");
        mensen.addInbreng(
                partner,
                uitvraag,
                new NieuweInbreng(
                        "School",
                        NieuweInbreng.Soort.FEIT,
                        text,
                        "Mentor",
                        Set.of("veiligthuis"),
                        grond,
                        grond == null ? null : LocalDate.of(2099, 1, 5)));
        mensen.deliverInbreng(partner, uitvraag);
    }

    private Noodblad judging() {
        var id = id();
        mensen.take(FRANK, id.value(), "userTask_judgeNoodtoegang");
        return Actor.as(FRANK, () -> tafel.readForBeoordelaar(id));
    }

    /** As if it was taken that much earlier. */
    private void moveBack(Duration duration) {
        owner.sql("""
                        update maatwerk.betrokkenheid
                        set van = van - cast(:lang as interval), tot = tot - cast(:lang as interval)
                        where relatie = 'NOODTOEGANG' and onderwerp_id = :casus
                        """)
                .param("lang", duration.toString())
                .param("casus", casus.value())
                .update();
    }

    private List<String> texts(MedewerkerId who) {
        return as(
                who,
                () -> jdbc.sql("select tekst from maatwerk.inbreng where casus_id = :id")
                        .param("id", casus.value())
                        .query(String.class)
                        .list());
    }

    private boolean seesJongere(MedewerkerId who) {
        var jongere = Actor.as(KARIN, () -> regie.readSummary(casus)).jongere();
        return !proef.select(who, "select id from maatwerk.jongere where id = :id", jongere.value())
                .isEmpty();
    }

    private List<String> grounds(String sql) {
        return as(
                FRANK,
                () -> jdbc.sql(sql)
                        .param("id", casus.value())
                        .query(String.class)
                        .list());
    }
}
