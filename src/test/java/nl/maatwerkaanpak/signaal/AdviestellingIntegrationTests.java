package nl.maatwerkaanpak.signaal;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BEA;
import static nl.maatwerkaanpak.signaal.Signaalproef.NOOR;
import static nl.maatwerkaanpak.signaal.Signaalproef.RUBEN;
import static nl.maatwerkaanpak.signaal.Signaalproef.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Afdoen;
import nl.maatwerkaanpak.signaal.Wegingskeuze.ZelfOppakken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A single signaal is advised ZELF_OPPAKKEN, for ENKEL_SIGNAAL alone. */
class AdviestellingIntegrationTests extends Weegproef {

    private static final ZelfOppakken OPPAKKEN = new ZelfOppakken(NOOR, "Spreek hem.", LocalDate.of(2999, 1, 1));

    @BeforeEach
    void countFromNothing() {
        owner().sql("delete from maatwerk.advies_telling").update();
    }

    @Test
    void countsPerRuleHowOftenItIsFollowed() {
        weigh(SANNE, new Wegingsbesluit(OPPAKKEN, null));
        weigh(SANNE, new Wegingsbesluit(OPPAKKEN, null));
        weigh(RUBEN, new Wegingsbesluit(new Afdoen("Al bekend."), REDEN));

        var cijfer = cijfers(SANNE).get(0);
        assertThat(cijfer.reden()).isEqualTo("ENKEL_SIGNAAL");
        assertThat(cijfer.gevolgd()).isEqualTo(2);
        assertThat(cijfer.anders()).isEqualTo(1);
        assertThat(cijfer.isTooSmall()).isTrue();
        assertThat(cijfers(BEA)).isEqualTo(cijfers(SANNE));
    }

    @Test
    void whatIsTakenBackIsNotCounted() {
        var signaal = onDeskOf(SANNE);
        intend(SANNE, signaal, OPPAKKEN);
        Actor.run(SANNE, () -> bedenktijd.takeBack(List.of(signaal)));

        assertThat(cijfers(SANNE)).isEmpty();
    }

    @Test
    void keepsTheReasonWithTheWegingAndNotWhereTheAdviceWasFollowed() {
        var other = weigh(SANNE, new Wegingsbesluit(new Afdoen("Al bekend."), REDEN));
        var followed = weigh(SANNE, new Wegingsbesluit(OPPAKKEN, REDEN));

        assertThat(read(SANNE, other).weging().orElseThrow().afwijkreden()).isEqualTo(REDEN);
        assertThat(read(SANNE, followed).weging().orElseThrow().afwijkreden()).isNull();
    }

    @Test
    void holdsNoPersonNoSignaalAndNoWijk() {
        assertThat(owner().sql("""
                        select column_name
                        from information_schema.columns
                        where table_schema = 'maatwerk'
                          and table_name = 'advies_telling'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder("maand", "regel", "gevolgd", "anders");
    }

    @Test
    void isForWhoLeadsTheWeighingAndWhoLooksAfterTheRules() {
        assertThatThrownBy(() -> cijfers(NOOR)).isInstanceOf(GeenToegang.class);
    }

    private SignaalId weigh(MedewerkerId weger, Wegingsbesluit besluit) {
        var signaal = onDeskOf(weger);
        Actor.run(weger, () -> weegtafel.weigh(signaal, besluit));
        return signaal;
    }

    private List<Adviescijfer> cijfers(MedewerkerId reader) {
        return Actor.as(reader, stapel::cijfers);
    }
}
