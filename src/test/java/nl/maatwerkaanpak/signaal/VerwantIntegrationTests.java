package nl.maatwerkaanpak.signaal;

import static java.util.stream.Collectors.toMap;
import static nl.maatwerkaanpak.signaal.Signaalproef.NOOR;
import static nl.maatwerkaanpak.signaal.Signaalproef.RUBEN;
import static nl.maatwerkaanpak.signaal.Signaalproef.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import nl.maatwerkaanpak.signaal.Verwant.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which of the signalen of the story belong together, and why: as somebody who reads them all would say it. */
class VerwantIntegrationTests extends Weegproef {

    private static final Map<Integer, SignaalId> SIGNALEN = new TreeMap<>();

    @BeforeEach
    void report() {
        if (SIGNALEN.isEmpty()) {
            owner().sql("delete from maatwerk.signaal_sleutel").update();
            Demosignaal.all()
                    .forEach(signaal -> SIGNALEN.put(
                            signaal.nr(),
                            taken(
                                    SANNE,
                                    mensen().report(NOOR, signaal.melding(Verhaaltijd.endingBefore(Instant.now()))))));
        }
    }

    @Test
    void findsWhatBelongsTogetherAndNothingElse() {
        var pairs = new TreeMap<Integer, Set<Integer>>();
        SIGNALEN.keySet().forEach(nr -> pairs.put(nr, verwanten(nr).keySet()));
        pairs.values().removeIf(Set::isEmpty);

        assertThat(pairs)
                .isEqualTo(Map.ofEntries(
                        Map.entry(1, Set.of(4, 9, 16, 19)),
                        Map.entry(3, Set.of(18)),
                        Map.entry(4, Set.of(1, 9, 16)),
                        Map.entry(5, Set.of(20)),
                        Map.entry(6, Set.of(11, 15)),
                        Map.entry(9, Set.of(1, 4, 16, 19)),
                        Map.entry(11, Set.of(6, 15)),
                        Map.entry(12, Set.of(23)),
                        Map.entry(15, Set.of(6, 11)),
                        Map.entry(16, Set.of(1, 4, 9)),
                        Map.entry(18, Set.of(3)),
                        Map.entry(19, Set.of(1, 9)),
                        Map.entry(20, Set.of(5)),
                        Map.entry(23, Set.of(12))));
    }

    @Test
    void saysWhyInOrder() {
        assertThat(verwanten(9).get(1))
                .extracting(Verwant.Reden::soort)
                .containsExactly(Soort.PLEK, Soort.NAAM, Soort.KLANK, Soort.LEEFTIJD, Soort.WOORDEN);
        assertThat(verwanten(9).get(4))
                .extracting(Verwant.Reden::soort)
                .containsExactly(Soort.NAAM, Soort.KLANK, Soort.LEEFTIJD);
        assertThat(verwanten(9).get(16)).extracting(Verwant.Reden::soort).containsExactly(Soort.KLANK);
        assertThat(verwanten(12).get(23))
                .extracting(Verwant.Reden::soort)
                .containsExactly(Soort.VOORNAAM, Soort.LEEFTIJD);
    }

    @Test
    void showsTheWordsAsTheyStandInWhatIsWeighed() {
        assertThat(verwanten(9).get(1))
                .filteredOn(reden -> reden.soort() == Soort.WOORDEN)
                .extracting(Verwant.Reden::woorden)
                .containsExactly(List.of("grijze Golf"));
        assertThat(verwanten(19).get(9))
                .filteredOn(reden -> reden.soort() == Soort.WOORDEN)
                .extracting(Verwant.Reden::woorden)
                .containsExactly(List.of("Golf"));
    }

    @Test
    void whatSharesTheMostComesFirst() {
        assertThat(read(SANNE, signaal(9)).verwanten())
                .extracting(Verwant::signaal)
                .startsWith(signaal(1), signaal(4));
    }

    @Test
    void countsForTheAdviceOnlyWhatCameBefore() {
        var feiten = mensen().as(NOOR, Meldpunt.class, punt -> punt.readWegingFeiten(signaal(9)));

        assertThat(feiten.signalenZelfdePlek()).isEqualTo(1);
        assertThat(feiten.signalenZelfdePersoon()).isEqualTo(2);
    }

    @Test
    void opensToWhoMayReadItAndTellsOthersWhoWeighsIt() {
        mensen().assign(SANNE, signaal(4).value(), "userTask_weighSignaal", RUBEN);

        var open = naast(9, 1);
        var closed = naast(9, 4);

        assertThat(open.inzage()).isPresent();
        assertThat(closed.inzage()).isEmpty();
        assertThat(closed.weger()).contains(RUBEN);
        mensen().assign(RUBEN, signaal(4).value(), "userTask_weighSignaal", SANNE);
    }

    @Test
    void tellsNothingOfASignaalThatIsNoCandidate() {
        assertThat(Actor.as(SANNE, () -> weegtafel.readNaast(weegtafel.readWeging(signaal(9)), signaal(2))))
                .isEmpty();
    }

    @Test
    void tellsNothingOfWhatIsClosedToTheWeger() {
        close(4);
        try {
            assertThat(verwanten(9)).containsOnlyKeys(1, 16, 19);
            assertThat(Actor.as(SANNE, () -> weegtafel.readNaast(weegtafel.readWeging(signaal(9)), signaal(4))))
                    .isEmpty();
        } finally {
            owner().sql("delete from maatwerk.afscherming").update();
        }
    }

    private void close(int nr) {
        owner().sql("""
                        insert into maatwerk.afscherming
                          (id, medewerker_id, onderwerp_soort, onderwerp_id, reden, door, van)
                        values (gen_random_uuid(), :sanne, 'signaal', :id, 'Familie', :ruben, now())
                        """)
                .param("sanne", SANNE.value())
                .param("ruben", RUBEN.value())
                .param("id", signaal(nr).value())
                .update();
    }

    private Naast naast(int nr, int ander) {
        return Actor.as(SANNE, () -> weegtafel.readNaast(weegtafel.readWeging(signaal(nr)), signaal(ander)))
                .orElseThrow();
    }

    private static SignaalId signaal(int nr) {
        return Objects.requireNonNull(SIGNALEN.get(nr));
    }

    /** By the number in the story. */
    private Map<Integer, List<Verwant.Reden>> verwanten(int nr) {
        var numbers = new HashMap<SignaalId, Integer>();
        SIGNALEN.forEach((number, id) -> numbers.put(id, number));
        return read(SANNE, signaal(nr)).verwanten().stream()
                .collect(toMap(verwant -> Objects.requireNonNull(numbers.get(verwant.signaal())), Verwant::redenen));
    }
}
