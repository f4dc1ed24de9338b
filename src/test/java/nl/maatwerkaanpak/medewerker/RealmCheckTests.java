package nl.maatwerkaanpak.medewerker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Aanpakken;
import nl.maatwerkaanpak.aanpak.Organisatie;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.aanpak.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RealmCheckTests {

    private final Aanpak aanpak = Aanpakken.arnhemOost();
    private final Set<String> rollen = Stream.concat(
                    aanpak.rollen().stream().map(Rol::code),
                    aanpak.partners().stream().map(Partner::rol))
            .collect(Collectors.toCollection(HashSet::new));
    private final Set<String> organisaties =
            aanpak.organisaties().stream().map(Organisatie::code).collect(Collectors.toCollection(HashSet::new));
    private final RealmCheck check = new RealmCheck(() -> new RealmNames(rollen, organisaties), aanpak);

    @Test
    void tellsNothingWhenTheRealmKnowsEverything(CapturedOutput log) {
        rollen.add("een-rol-van-een-ander");

        check.compare();

        assertThat(check.missing()).isEqualTo(new RealmNames(Set.of(), Set.of()));
        assertThat(log).doesNotContain("identiteitsvoorziening");
    }

    @Test
    void tellsAllThatIsMissingTogetherAndOnce(CapturedOutput log) {
        rollen.removeAll(Set.of("pit", "beheerder"));
        organisaties.remove("veiligthuis");

        check.compare();
        check.compare();

        assertThat(check.missing()).isEqualTo(new RealmNames(Set.of("beheerder", "pit"), Set.of("veiligthuis")));
        assertThat(log)
                .containsOnlyOnce("kent niet alles wat de aanpak noemt")
                .contains("Rollen die ontbreken: beheerder, pit.", "Organisaties die ontbreken: veiligthuis.");
    }

    @Test
    void tellsWhenItIsMended(CapturedOutput log) {
        rollen.remove("pit");
        check.compare();

        rollen.add("pit");
        check.compare();

        assertThat(check.missing().rollen()).isEmpty();
        assertThat(log).contains("kent nu elke rol en organisatie");
    }

    @Test
    void keepsWhatItKnewWhenTheRealmCannotBeRead() {
        var unreachable = new RealmCheck(
                () -> {
                    throw new IllegalStateException("unreachable");
                },
                aanpak);

        assertThatThrownBy(unreachable::compare).isInstanceOf(IllegalStateException.class);
        assertThat(unreachable.missing().rollen()).isEmpty();
    }
}
