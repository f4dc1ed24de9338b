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
    private final Set<String> niveaus = new HashSet<>(Set.of("1", "2"));
    private final RealmCheck check =
            new RealmCheck(() -> new RealmNames(rollen, organisaties, niveaus), aanpak, Zekerheid.TWEEDE_FACTOR);

    @Test
    void tellsNothingWhenTheRealmKnowsEverything(CapturedOutput log) {
        rollen.add("een-rol-van-een-ander");

        check.compare();

        assertThat(check.missing()).isEqualTo(RealmNames.NONE);
        assertThat(log).doesNotContain("identiteitsvoorziening");
    }

    @Test
    void tellsAllThatIsMissingTogetherAndOnce(CapturedOutput log) {
        rollen.removeAll(Set.of("pit", "beheerder"));
        organisaties.remove("veiligthuis");

        check.compare();
        check.compare();

        assertThat(check.missing())
                .isEqualTo(new RealmNames(Set.of("beheerder", "pit"), Set.of("veiligthuis"), Set.of()));
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
        assertThat(log).contains("kent nu alles wat de aanpak en het inloggen vragen");
    }

    @Test
    void tellsThatTheRealmCannotAskForSecondFactor(CapturedOutput log) {
        niveaus.remove("2");

        check.compare();

        assertThat(check.missing()).isEqualTo(new RealmNames(Set.of(), Set.of(), Set.of("2")));
        assertThat(log).contains("Niveaus van inloggen die ontbreken: 2.");
    }

    @Test
    void keepsWhatItKnewWhenTheRealmCannotBeRead() {
        var unreachable = new RealmCheck(
                () -> {
                    throw new IllegalStateException("unreachable");
                },
                aanpak,
                Zekerheid.TWEEDE_FACTOR);

        assertThatThrownBy(unreachable::compare).isInstanceOf(IllegalStateException.class);
        assertThat(unreachable.missing().rollen()).isEmpty();
    }
}
