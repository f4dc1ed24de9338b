package nl.maatwerkaanpak.signaal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import nl.maatwerkaanpak.signaal.Concept;
import nl.maatwerkaanpak.signaal.Lengte;
import nl.maatwerkaanpak.signaal.Persoon;
import nl.maatwerkaanpak.signaal.Zekerheid;
import org.jspecify.annotations.Nullable;

/** Step 2: who, as far as known; nothing is required. */
record WieForm(
        @Size(max = Lengte.PERSONEN) @Nullable List<@Valid PersoonForm> personen,
        @Size(max = Lengte.GROEP) @Nullable String groep) {

    /** One person, with whatever is known. */
    record PersoonForm(
            @Size(max = Lengte.NAAM) @Nullable String naam,
            @Size(max = Lengte.BIJNAAM) @Nullable String bijnaam,
            @Size(max = Lengte.LEEFTIJD) @Nullable String leeftijd,
            @Nullable Zekerheid zekerheid) {

        static final PersoonForm EMPTY = new PersoonForm(null, null, null, Zekerheid.GEZIEN);

        static PersoonForm of(Persoon persoon) {
            return new PersoonForm(persoon.naam(), persoon.bijnaam(), persoon.leeftijd(), persoon.zekerheid());
        }

        Persoon persoon() {
            return new Persoon(naam, bijnaam, leeftijd, zekerheid == null ? Zekerheid.GEZIEN : zekerheid);
        }
    }

    /** The persons of the concept, and an empty one to fill in when there is none or one more is asked. */
    static WieForm of(Concept concept, boolean oneMore) {
        var known = concept.personen().stream().map(PersoonForm::of).toList();
        var addEmpty = known.isEmpty() || (oneMore && known.size() < Lengte.PERSONEN);
        return new WieForm(
                addEmpty
                        ? Stream.concat(known.stream(), Stream.of(PersoonForm.EMPTY))
                                .toList()
                        : known,
                concept.groep());
    }

    List<Persoon> filledIn() {
        return personen == null
                ? List.of()
                : personen.stream()
                        .map(PersoonForm::persoon)
                        .filter(persoon -> !persoon.saysNothing())
                        .toList();
    }
}
