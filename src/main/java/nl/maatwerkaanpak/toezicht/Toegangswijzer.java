package nl.maatwerkaanpak.toezicht;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Relatie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The access matrix as people read it: act by act, who may, and by which addresses. It tells of no dossier. */
@Component
public class Toegangswijzer {

    private final Toegangsmatrix matrix = Toegangsmatrix.read();
    private final Aanpak aanpak;

    Toegangswijzer(Aanpak aanpak) {
        this.aanpak = aanpak;
    }

    /** The acts in the order of the work; with a role only those that it can ever do. */
    public List<Toegangsblad> acts(@Nullable String rol) {
        var byAct = matrix.regels().stream()
                .filter(regel -> regel.handeling() != null)
                .filter(regel -> rol == null || regel.matchesRol(rol, aanpak))
                .collect(groupingBy(Toegangsregel::handeling, LinkedHashMap::new, toCollection(ArrayList::new)));
        return byAct.entrySet().stream()
                .map(entry -> blad(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Toegangsblad::handeling))
                .toList();
    }

    /** What is no act on a dossier: addresses for whoever is logged in, and those that need no login. */
    public List<Toegangsregel> withoutAct() {
        return matrix.regels().stream()
                .filter(regel -> regel.handeling() == null)
                .toList();
    }

    private static Toegangsblad blad(Handeling handeling, List<Toegangsregel> regels) {
        var relaties = EnumSet.noneOf(Relatie.class);
        Set<String> rollen = new TreeSet<>();
        regels.forEach(regel -> {
            relaties.addAll(regel.relaties());
            rollen.addAll(regel.rollen());
        });
        return new Toegangsblad(
                handeling,
                relaties,
                rollen,
                regels.stream().map(Toegangsregel::toString).toList());
    }
}
