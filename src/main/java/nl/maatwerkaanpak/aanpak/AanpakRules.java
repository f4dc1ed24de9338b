package nl.maatwerkaanpak.aanpak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What must hold between the parts of an aanpak; each rule reports every breach at its place. */
class AanpakRules {

    /** One rule over the whole aanpak. */
    @FunctionalInterface
    interface Rule {
        void check(Aanpak aanpak, Fouten fouten);
    }

    private final List<Rule> all = List.of(
            unique("wijken", "code", Aanpak::wijken, Wijk::code),
            unique("organisaties", "code", Aanpak::organisaties, Organisatie::code),
            unique("rollen", "code", Aanpak::rollen, Rol::code),
            unique("partners", "rol", Aanpak::partners, Partner::rol),
            unique("signaalsoorten", "code", Aanpak::signaalsoorten, Signaalsoort::code),
            unique("trajectsoorten", "code", Aanpak::trajectsoorten, Trajectsoort::code),
            AanpakRules::partnersBelongToOrganisaties,
            AanpakRules::partnersAreNoOtherRol,
            AanpakRules::trajectsoortenBelongToPartners,
            AanpakRules::trajectsoortenHaveProcessen,
            triageHas("politie (regime WPG)", organisatie -> organisatie.regime() == Regime.WPG),
            triageHas("het OM (regime WJSG)", organisatie -> organisatie.regime() == Regime.WJSG),
            triageHas("de zorg (zorg: true)", Organisatie::zorg),
            AanpakRules::opschalingHasPartner,
            AanpakRules::everyDoelHasOneVerwerking,
            AanpakRules::nachtrollenAreKnown,
            AanpakRules::dienstrollenOnlyReport,
            HandhavingRule::check,
            AanpakRules::noodtoegangIsOfDossierRollen);

    void check(Aanpak aanpak, Fouten fouten) {
        all.forEach(rule -> rule.check(aanpak, fouten));
    }

    private static <T> Rule unique(String list, String key, Function<Aanpak, List<T>> items, Function<T, String> code) {
        return (aanpak, fouten) -> {
            var seen = new HashSet<String>();
            each(items.apply(aanpak), (index, item) -> {
                if (!seen.add(code.apply(item))) {
                    fouten.add(place(list, index, key), "\"" + code.apply(item) + "\" staat er twee keer");
                }
            });
        };
    }

    private static void partnersBelongToOrganisaties(Aanpak aanpak, Fouten fouten) {
        each(aanpak.partners(), (index, partner) -> {
            if (aanpak.organisatie(partner.organisatie()).isEmpty()) {
                fouten.add(place("partners", index, "organisatie"), unknown("organisatie", partner.organisatie()));
            }
        });
    }

    private static void partnersAreNoOtherRol(Aanpak aanpak, Fouten fouten) {
        Set<String> rollen =
                new HashSet<>(aanpak.rollen().stream().map(Rol::code).toList());
        each(aanpak.partners(), (index, partner) -> {
            if (rollen.contains(partner.rol())) {
                fouten.add(place("partners", index, "rol"), "\"" + partner.rol() + "\" staat ook bij rollen");
            }
        });
    }

    private static void trajectsoortenBelongToPartners(Aanpak aanpak, Fouten fouten) {
        each(aanpak.trajectsoorten(), (index, soort) -> {
            if (aanpak.partner(soort.rol()).isEmpty()) {
                fouten.add(place("trajectsoorten", index, "rol"), unknown("partner", soort.rol()));
            }
            if (aanpak.organisatie(soort.organisatie()).isEmpty()) {
                fouten.add(place("trajectsoorten", index, "organisatie"), unknown("organisatie", soort.organisatie()));
            }
        });
    }

    private static void trajectsoortenHaveProcessen(Aanpak aanpak, Fouten fouten) {
        var present = processen();
        each(aanpak.trajectsoorten(), (index, soort) -> {
            if (!present.contains(soort.proces() + ".bpmn")) {
                fouten.add(
                        place("trajectsoorten", index, "proces"),
                        "er is geen procesbestand \"" + soort.proces() + ".bpmn\"");
            }
        });
    }

    /** The names of the files of all models in the release. */
    private static Set<String> processen() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:processes/**/*.bpmn");
            return Arrays.stream(files).map(Resource::getFilename).collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Domain: triage is done with politie, OM and at least one care partner. */
    private static Rule triageHas(String who, Predicate<Organisatie> belongs) {
        return (aanpak, fouten) -> {
            var present = aanpak.triagepartners().stream()
                    .flatMap(partner -> aanpak.organisatie(partner.organisatie()).stream())
                    .anyMatch(belongs);
            if (!present) {
                fouten.addToList("partners", "er is geen triagepartner van " + who);
            }
        };
    }

    private static void opschalingHasPartner(Aanpak aanpak, Fouten fouten) {
        if (aanpak.opschalingpartners().isEmpty()) {
            fouten.addToList("partners", "er is geen partner met opschaling: true");
        }
    }

    /** What is done without a place in the register would be a processing that nobody accounts for (AVG art. 30). */
    private static void everyDoelHasOneVerwerking(Aanpak aanpak, Fouten fouten) {
        if (aanpak.verwerkingsregister() != null) {
            var doelen = aanpak.verwerkingsregister().activiteiten().stream()
                    .map(Verwerkingsactiviteit::doel)
                    .toList();
            Arrays.stream(Doel.values())
                    .filter(doel -> Collections.frequency(doelen, doel) != 1)
                    .forEach(doel -> fouten.addToList(
                            "verwerkingsregister.activiteiten",
                            "het doel " + doel.name().toLowerCase(Locale.ROOT) + " moet er precies een keer staan"));
        }
    }

    private static void nachtrollenAreKnown(Aanpak aanpak, Fouten fouten) {
        if (aanpak.toezicht() != null) {
            each(aanpak.toezicht().nachtrollen(), (index, rol) -> {
                if (!aanpak.knowsRol(rol)) {
                    fouten.add("toezicht.nachtrollen[" + index + "]", unknown("rol", rol));
                }
            });
        }
    }

    /** Who answers, is handed work or guides a jongere opens dossiers, and may not stay logged in for a shift. */
    private static void dienstrollenOnlyReport(Aanpak aanpak, Fouten fouten) {
        each(aanpak.inloggen().dienstRollen(), (index, rol) -> {
            var place = "inloggen.dienst-rollen[" + index + "]";
            if (!aanpak.knowsRol(rol)) {
                fouten.add(place, unknown("rol", rol));
            } else if (opensDossiers(aanpak, rol)) {
                fouten.add(place, "\"" + rol + "\" opent dossiers: voor deze rol geldt inactief-minuten");
            }
        });
    }

    /** Who judges it takes none, and who has nothing to do with dossiers has no emergency in one. */
    private static void noodtoegangIsOfDossierRollen(Aanpak aanpak, Fouten fouten) {
        if (aanpak.noodtoegang() == null) {
            return;
        }
        each(aanpak.noodtoegang().rollen(), (index, rol) -> {
            var place = "noodtoegang.rollen[" + index + "]";
            if (!aanpak.knowsRol(rol)) {
                fouten.add(place, unknown("rol", rol));
            } else if (!aanpak.worksInDossiers(rol)) {
                fouten.add(place, "\"" + rol + "\" werkt niet in dossiers (dossiers: true)");
            }
        });
    }

    private static boolean opensDossiers(Aanpak aanpak, String rol) {
        return aanpak.isUitvoerder(rol)
                || aanpak.partner(rol)
                        .filter(partner -> partner.triage() || partner.opschaling())
                        .isPresent();
    }

    private static String unknown(String what, String code) {
        return "\"" + code + "\" is geen bekende " + what;
    }

    private static String place(String list, int index, String key) {
        return list + "[" + index + "]." + key;
    }

    private static <T> void each(List<T> items, Visitor<T> visitor) {
        for (var index = 0; index < items.size(); index++) {
            visitor.visit(index, items.get(index));
        }
    }

    @FunctionalInterface
    private interface Visitor<T> {
        void visit(int index, T item);
    }
}
