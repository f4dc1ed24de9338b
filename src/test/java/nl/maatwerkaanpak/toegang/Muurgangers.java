package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.toegang.Muurdossier.HIER;
import static nl.maatwerkaanpak.toegang.Muurdossier.NAMEN;
import static nl.maatwerkaanpak.toegang.Muurdossier.id;
import static nl.maatwerkaanpak.toegang.Muurdossier.persoon;
import static nl.maatwerkaanpak.toegang.Muurmensen.DERDE;
import static nl.maatwerkaanpak.toegang.Muurmensen.PARTNER;
import static nl.maatwerkaanpak.toegang.Muurmensen.ROL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody who could come for the dossiers: each role, each relatie to each thing, and who was or stands in or has left. */
final class Muurgangers {

    /** As what people are involved with what; any other pair is tried too, and opens nothing. */
    private static final Set<String> BETREKKINGEN = Set.of(
            "signaal:MELDER",
            "signaal:WEGER",
            "signaal:OPSCHALER",
            "signaal:LEZER",
            "aanmelding:MELDER",
            "aanmelding:TRIAGEPARTNER",
            "aanmelding:PROCESREGISSEUR",
            "casus:PROCESREGISSEUR",
            "casus:CASUSREGISSEUR",
            "casus:VOORZITTER",
            "casus:DEELNEMER",
            "casus:UITVOERDER",
            "casus:TOETSER",
            "casus:SIGNAALBRON",
            "casus:NOODTOEGANG",
            "overleg:PROCESREGISSEUR",
            "overleg:VOORZITTER",
            "overleg:DEELNEMER",
            "fenomeen:VOORZITTER",
            "fenomeen:DEELNEMER",
            "verwijzing:ONTVANGER",
            "verwijzing:CASUSREGISSEUR",
            "verwijzing:PROCESREGISSEUR",
            "traject:UITVOERDER",
            "traject:CASUSREGISSEUR",
            "actie:ACTIEHOUDER",
            "actie:OPVOLGER",
            "uitvraag:GEVRAAGDE",
            "verstrekking:GEVRAAGDE",
            "verstrekking:TOETSER",
            "verstrekking:ONTVANGER",
            "noodtoegang:LEZER",
            "noodtoegang:BEOORDELAAR",
            "planregel:REGELHOUDER",
            "jongere:KENT");

    private static final List<String> ROLLEN = List.of(
            "straatcoach",
            "signaalcoordinator",
            "casuistiekcoordinator",
            "voorzitter",
            "jongerenwerker",
            "prospect4cash",
            "pit",
            "politie",
            "om",
            "veiligheidshuis",
            "handhaving",
            "veiligthuis",
            "kwartiermaker",
            "projectleider",
            "stuurgroep",
            "onderzoeker",
            "privacyfunctionaris",
            "beheerder");

    private final JdbcClient owner;
    private final Muurmensen mensen;
    private final Map<String, Muurganger> gangers = new LinkedHashMap<>();

    Muurgangers(JdbcClient owner, Muurmensen mensen) {
        this.owner = owner;
        this.mensen = mensen;
        makePeople();
    }

    List<Muurganger> list() {
        return List.copyOf(gangers.values());
    }

    Muurganger get(String naam) {
        var ganger = gangers.get(naam);
        if (ganger == null) {
            throw new IllegalArgumentException("nobody is called " + naam);
        }
        return ganger;
    }

    /** Somebody who has every relatie with everything of the dossier, and every role. */
    UUID everything() {
        var person = persoon("alles");
        if (owner.sql("select 1 from maatwerk.medewerker where id = :id")
                .param("id", person)
                .query()
                .listOfRows()
                .isEmpty()) {
            mensen.employ(person, PARTNER, ROL);
            ROLLEN.stream().filter(rol -> !rol.equals(ROL)).forEach(rol -> mensen.addRol(person, rol));
            for (var betrekking : BETREKKINGEN) {
                var pair = betrekking.split(":");
                // Who has noodtoegang may do less than who has not.
                if (!pair[1].equals(Relatie.NOODTOEGANG.name())) {
                    involve(person, Relatie.valueOf(pair[1]), pair[0], null);
                }
            }
        }
        return person;
    }

    private void makePeople() {
        add(new Muurganger("nobody", null, Set.of("altijd"), Set.of("altijd"), false));
        add("a made-up id", UUID.fromString("12345678-1234-4234-8234-123456789012"), "iedereen", "altijd");
        add("PROCESMOTOR", Actor.PROCESMOTOR.value(), "PROCESMOTOR", "iedereen", "altijd");
        add("DIRECTORY", Actor.DIRECTORY.value(), "DIRECTORY", "iedereen", "altijd");
        add("POSTKAMER", Actor.POSTKAMER.value(), "POSTKAMER", "iedereen", "altijd");
        add("ZEGELAAR", Actor.ZEGELAAR.value(), "ZEGELAAR", "iedereen", "altijd");
        for (var rol : ROLLEN) {
            var person = persoon("rol " + rol);
            mensen.employ(person, "ergens", rol);
            addWorking("role " + rol, person, Set.of(), "rol:" + rol);
        }
        makeWriter();
        for (var soort : Onderwerp.Soort.values()) {
            for (var relatie : Relatie.values()) {
                if (relatie != Relatie.NOODTOEGANG || soort == Onderwerp.Soort.CASUS) {
                    makeBetrokkenen(soort.code(), relatie);
                }
            }
        }
        var colleague = persoon("collega van wie kent");
        mensen.employ(colleague, "breed", ROL);
        owner.sql("""
                        insert into maatwerk.betrokkenheid
                          (id, organisatie, relatie, onderwerp_soort, onderwerp_id, doel, van, verleend_door)
                        values (gen_random_uuid(), 'breed', 'KENT', 'jongere', :onderwerp, 'AANMELDEN', now(), :door)
                        """)
                .param("onderwerp", id("jongere", HIER))
                .param("door", persoon("schrijver"))
                .update();
        addWorking("colleague of who knows the jongere", colleague, Set.of("jongere:KENT"));
    }

    private void makeWriter() {
        var writer = persoon("schrijver");
        addWorking("writer", writer, Set.of("zelf", "org"));
        add(new Muurganger(
                "writer who has left", writer, Set.of("altijd", "iedereen"), Set.of("altijd", "iedereen"), true));
        addWorking("invited by name", persoon("deelnemer"), Set.of("genoemd", "org"));
        var deputy = deputy("invaller van schrijver", writer, PARTNER, ROL, "current_date");
        addWorking("deputy of the writer", deputy, Set.of("invaller", "genoemd-als-invaller", "org"));
    }

    /** Who has the relatie now; who has it at another organisation; who had it; who stands in, and who did; who has left. */
    private void makeBetrokkenen(String soort, Relatie relatie) {
        var naam = soort + ":" + relatie;
        var rol = naam.equals("verstrekking:TOETSER") ? "voorzitter" : ROL;
        var now = persoon(naam);
        mensen.employ(now, PARTNER, rol);
        involve(now, relatie, soort, null);
        addWorking(naam, now, Set.of(naam, naam + "+org", "org"));
        if (!BETREKKINGEN.contains(naam)) {
            return;
        }
        var elsewhere = persoon(naam + " derde");
        mensen.employ(elsewhere, DERDE, rol);
        involve(elsewhere, relatie, soort, null);
        addWorking(naam + " of another organisation", elsewhere, Set.of(naam, naam + "+ontvanger"));

        var ended = persoon(naam + " geweest");
        mensen.employ(ended, DERDE, rol);
        involve(ended, relatie, soort, "1 second");
        addWorking(naam + " that ended", ended, Set.of());

        addWorking(
                "deputy of " + naam,
                deputy(naam + " invaller", now, PARTNER, rol, "current_date"),
                // Nobody stands in for who took noodtoegang.
                relatie == Relatie.NOODTOEGANG ? Set.of("org") : Set.of(naam, naam + "+org", "org"));
        addWorking(
                "deputy of " + naam + " until yesterday",
                deputy(naam + " oud-invaller", elsewhere, DERDE, rol, "current_date - 1"),
                Set.of());

        var left = persoon(naam + " vertrokken");
        mensen.employ(left, PARTNER, rol);
        involve(left, relatie, soort, null);
        add(new Muurganger(
                naam + " who has left", left, Set.of("altijd", "iedereen"), Set.of("altijd", "iedereen"), true));
    }

    private UUID deputy(String naam, UUID absent, String organisatie, String rol, String lastDay) {
        var deputy = persoon(naam);
        mensen.employ(deputy, organisatie, rol);
        owner.sql("""
                        insert into maatwerk.vervanging
                          (id, afwezige_id, vervanger_id, van, tot, reden, ingesteld_door, ingesteld_op)
                        values (gen_random_uuid(), :absent, :deputy, current_date - 9, %s, 'ZIEKTE', :absent, now())
                        """.formatted(lastDay))
                .param("absent", absent)
                .param("deputy", deputy)
                .update();
        return deputy;
    }

    /** With everything of this soort that the dossier has; noodtoegang is for an hour. */
    private void involve(UUID person, Relatie relatie, String soort, @Nullable String endedAgo) {
        var hour = relatie == Relatie.NOODTOEGANG;
        for (var onderwerp : NAMEN) {
            if (onderwerp.equals(soort) || onderwerp.startsWith(soort + "_wacht_")) {
                owner.sql("""
                                insert into maatwerk.betrokkenheid
                                  (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, tot, verleend_door)
                                values
                                  (gen_random_uuid(), :person, :relatie, :soort, :onderwerp, :doel, now() - cast(:since as interval),
                                   now() - cast(:ended as interval), :person)
                                """)
                        .param("person", person)
                        .param("relatie", relatie.name())
                        .param("soort", soort)
                        .param("onderwerp", id(onderwerp, HIER))
                        .param("doel", relatie.doel().name())
                        .param("since", hour ? "1 minute" : "1 day")
                        .param("ended", hour && endedAgo == null ? "-59 minutes" : endedAgo)
                        .update();
            }
        }
    }

    private void addWorking(String naam, UUID person, Set<String> words, String... everywhere) {
        var elders = new HashSet<>(List.of(everywhere));
        elders.addAll(Set.of("medewerker", "iedereen", "altijd"));
        var hier = new HashSet<>(elders);
        hier.addAll(words);
        add(new Muurganger(naam, person, Set.copyOf(hier), Set.copyOf(elders), false));
    }

    private void add(String naam, UUID person, String... everywhere) {
        var words = Set.copyOf(new ArrayList<>(Stream.of(everywhere).toList()));
        add(new Muurganger(naam, person, words, words, false));
    }

    private void add(Muurganger ganger) {
        gangers.put(ganger.naam(), ganger);
    }
}
