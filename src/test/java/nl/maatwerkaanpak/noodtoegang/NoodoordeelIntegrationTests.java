package nl.maatwerkaanpak.noodtoegang;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VINCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.maatwerkaanpak.inbreng.Inbrengkast;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.privacy.GeenToegang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows on breaking the glass: who is told, and who judges it. */
class NoodoordeelIntegrationTests extends Noodproef {

    @Autowired
    private Inbrengkast inbrengkast;

    @Test
    void whoLeadsTheCasusIsToldAtOnce() {
        take(VINCE);

        assertThat(new Werkbeeld(house).of(KARIN, casus)).contains("userTask_seeNoodtoegang");
        assertThat(new Werkbeeld(house).of(JORIS, casus)).contains("userTask_seeNoodtoegang");
        var id = id();
        var blad = Actor.as(JORIS, () -> tafel.readForRegisseur(id));
        assertThat(blad.reden()).isEqualTo(WHY);
        assertThat(blad.naam()).startsWith("Vince");

        Actor.run(JORIS, () -> tafel.markSeen(id));
        assertThat(new Werkbeeld(house).of(JORIS, casus)).doesNotContain("userTask_seeNoodtoegang");
        assertThat(new Werkbeeld(house).of(KARIN, casus)).contains("userTask_seeNoodtoegang");
        assertThatThrownBy(() -> Actor.as(OMAR, () -> tafel.readForRegisseur(id)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void privacyfunctionarisJudgesItWithWhatWasReadAndWithoutTheCasus() {
        take(VINCE);
        Actor.as(VINCE, () -> dossiers.read(casus));
        Actor.as(VINCE, () -> inbrengkast.read(casus));
        var id = id();
        mensen.take(FRANK, id.value(), "userTask_judgeNoodtoegang");

        var blad = Actor.as(FRANK, () -> tafel.readForBeoordelaar(id));
        assertThat(blad.gelezen()).extracting(Noodblad.Lezing::handeling).contains("NOODTOEGANG_NEMEN", "CASUS_LEZEN");
        assertThat(handelingen(id)).contains("NOODTOEGANG_LEZEN").doesNotContain("NOODTOEGANG_BEOORDELEN");
        assertThat(proef.sees(FRANK, casus)).isFalse();

        assertThat(Actor.as(FRANK, () -> tafel.judge(id, Noodoordeel.NIET_TERECHT, "Bel eerst de regisseur.")))
                .isEqualTo(Nooduitslag.BEOORDEELD);
        assertThat(new Werkbeeld(house).of(casus)).doesNotContain("userTask_judgeNoodtoegang");
        var seen = Actor.as(KARIN, () -> tafel.readForRegisseur(id)).oordeel();
        assertThat(seen).isNotNull();
        assertThat(seen.oordeel()).isEqualTo(Noodoordeel.NIET_TERECHT);
    }

    @Test
    void secondWhoJudgesIsToldAndNobodyJudgesTheirOwn() {
        take(VINCE);
        var id = id();
        mensen.take(FRANK, id.value(), "userTask_judgeNoodtoegang");
        beoordelaar(VINCE, id);
        assertThat(Actor.as(VINCE, () -> tafel.judge(id, Noodoordeel.TERECHT, "Moest.")))
                .isEqualTo(Nooduitslag.ZELF_GENOMEN);
        assertThat(update(
                        VINCE,
                        "update maatwerk.noodtoegang set oordeel = 'TERECHT', motivering = 'Moest',"
                                + " beoordeeld_door = maatwerk.actor(), beoordeeld_op = now() where medewerker_id <> :id"
                                + " and medewerker_id = maatwerk.actor() and beeindigd_op is not null"))
                .isZero();
        assertThatThrownBy(() -> update(
                        VINCE,
                        "update maatwerk.noodtoegang set oordeel = 'TERECHT', motivering = 'Moest',"
                                + " beoordeeld_door = '" + FRANK + "', beoordeeld_op = now() where casus_id = :id"))
                .hasStackTraceContaining("row-level security");

        Actor.as(FRANK, () -> tafel.judge(id, Noodoordeel.TERECHT, "Er was gevaar."));
        beoordelaar(OMAR, id);

        assertThat(Actor.as(OMAR, () -> tafel.judge(id, Noodoordeel.NIET_TERECHT, "Toch niet.")))
                .isEqualTo(Nooduitslag.AL_BEOORDEELD);
    }

    private List<String> handelingen(NoodtoegangId id) {
        return owner.sql("select handeling from maatwerk.verwerkingslog where onderwerp_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private void beoordelaar(MedewerkerId who, NoodtoegangId id) {
        owner.sql("""
                        insert into maatwerk.betrokkenheid
                          (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, verleend_door)
                        values (gen_random_uuid(), :wie, 'BEOORDELAAR', 'noodtoegang', :id, 'CASUSREGIE', now(), :wie)
                        """).param("wie", who.value()).param("id", id.value()).update();
    }
}
