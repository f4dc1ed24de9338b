package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BILAL;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VINCE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Organisatie;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.aanpak.Rol;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.briefing.Briefingpunt.Soort;
import nl.maatwerkaanpak.briefing.Briefingtafel;
import nl.maatwerkaanpak.briefing.NieuwBriefingpunt;
import nl.maatwerkaanpak.casus.Afschermtafel;
import nl.maatwerkaanpak.casus.Afschermvraag;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.inbreng.NieuweInbreng;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.noodtoegang.Nooddeur;
import nl.maatwerkaanpak.noodtoegang.Noodsoort;
import nl.maatwerkaanpak.noodtoegang.Nooduitkomst;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Planwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkwerk;
import nl.maatwerkaanpak.plan.NieuwPlandoel;
import nl.maatwerkaanpak.plan.NieuwePlanregel;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Opschalen;
import nl.maatwerkaanpak.vervanging.NieuweVervanging;
import nl.maatwerkaanpak.vervanging.Vervangreden;
import nl.maatwerkaanpak.vervanging.Vervangtafel;
import nl.maatwerkaanpak.vervanging.Vervanguitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One of everything, and somebody for every role, and for every relatie to all of it with a role of each kind. */
final class Toegangsproef {

    /** Somebody of the proof, with one role and one relatie, or none, to everything there is. */
    record Proefpersoon(
            MedewerkerId id, String rol, @Nullable Relatie relatie) {

        @Override
        public String toString() {
            return rol + (relatie == null ? "" : " as " + relatie);
        }
    }

    /** With which roles every relatie is tried: who leads, weighs, guides, finds work, enforces and watches. */
    private static final Set<String> ROLLEN = Set.of(
            "casuistiekcoordinator",
            "signaalcoordinator",
            "jongerenwerker",
            "prospect4cash",
            "politie",
            "privacyfunctionaris");

    private final Casusproef casussen;
    private final Mensenwerk mensen;
    private final Briefingtafel briefing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Betrokkenheden betrokkenheden;
    private final Aanpak aanpak;
    private final Map<String, String> ids = new HashMap<>();

    /** Of what opens in an emergency: in time for all requests, and within the hour. */
    private final Instant einde = Instant.now().plus(Duration.ofMinutes(59)).truncatedTo(ChronoUnit.SECONDS);

    Toegangsproef(BeanFactory house) {
        this.casussen = new Casusproef(house);
        this.mensen = casussen.mensen();
        this.briefing = house.getBean(Briefingtafel.class);
        this.jdbc = house.getBean(JdbcClient.class);
        this.transactions = house.getBean(TransactionTemplate.class);
        this.betrokkenheden = house.getBean(Betrokkenheden.class);
        this.aanpak = house.getBean(Aanpak.class);
    }

    /** The names in the matrix with what they stand for. */
    Map<String, String> ids() {
        return Map.copyOf(ids);
    }

    List<Proefpersoon> prepare() {
        makeDossiers();
        var people = Stream.concat(
                        aanpak.rollen().stream().map(Rol::code),
                        aanpak.partners().stream().map(Partner::rol))
                .flatMap(rol -> Stream.concat(Stream.of(person(rol, null)), withEveryRelatie(rol)))
                .toList();
        as(Actor.DIRECTORY, () -> people.forEach(person -> employ(person, true)));
        people.stream()
                .filter(person -> person.relatie() == Relatie.NOODTOEGANG)
                .forEach(person -> as(person.id(), () -> takeNoodtoegang(person.rol())));
        as(Actor.PROCESMOTOR, () -> people.forEach(this::involve));
        return people;
    }

    private static Stream<Proefpersoon> withEveryRelatie(String rol) {
        return ROLLEN.contains(rol) ? Stream.of(Relatie.values()).map(relatie -> person(rol, relatie)) : Stream.of();
    }

    /** The same person, who has left by now. */
    void dismiss(Proefpersoon person) {
        as(Actor.DIRECTORY, () -> employ(person, false));
    }

    /** They work here again, with what they had. */
    void employ(Proefpersoon person) {
        as(Actor.DIRECTORY, () -> employ(person, true));
    }

    /** Closes every dossier to this person. */
    void close(Proefpersoon person) {
        as(
                FRANK,
                () -> List.of("signaal", "aanmelding", "casus")
                        .forEach(soort -> jdbc.sql("""
                        insert into maatwerk.afscherming
                          (id, medewerker_id, onderwerp_soort, onderwerp_id, reden, door, van)
                        values (gen_random_uuid(), :wie, :soort, :id, 'Is familie', maatwerk.actor(), now())
                        """)
                                .param("wie", person.id().value())
                                .param("soort", soort)
                                .param("id", UUID.fromString(ids.get(soort)))
                                .update()));
    }

    void reopen(Proefpersoon person) {
        as(FRANK, () -> jdbc.sql("""
                        update maatwerk.afscherming
                        set opgeheven_door = maatwerk.actor(), opgeheven_op = now(), ophefreden = 'Proef'
                        where medewerker_id = :wie and opgeheven_op is null
                        """).param("wie", person.id().value()).update());
    }

    private void makeDossiers() {
        var meldingen = Demosignaal.all();
        var signaal = mensen.report(NOOR, meldingen.get(0).melding(new Verhaaltijd(0)));
        mensen.weigh(SANNE, signaal, new Opschalen("politie", "Spoed."));
        put("signaal", signaal.value());
        put("taak", weegtaak(mensen.report(NOOR, meldingen.get(1).melding(new Verhaaltijd(0)))));
        put("aanmelding", casussen.anAnsweredAanmelding().value());
        ids.put("proces", "casus-bewaken");
        put("nieuw", UUID.randomUUID());
        put("storing", UUID.randomUUID());
        put("contactmoment", UUID.randomUUID());
        put("popdoel", UUID.randomUUID());
        put("medewerker", FRANK.value());
        put("ruben", RUBEN.value());
        put("sanne", SANNE.value());
        put("vervanging", aVervanging());
        put("amina", AMINA.value());
        put("vera", VERA.value());
        ids.put("morgen", LocalDate.now(Werkdagen.ZONE).plusDays(1).toString());
        makeCasus();
    }

    private void makeCasus() {
        var casus = casussen.anInformedCasusAfterUitstel();
        var overleg = mensen.plan(KARIN, VERA, Instant.parse("2099-01-05T09:00:00Z"), "Stadhuis");
        mensen.schedule(KARIN, casus, overleg, "Wie helpt?", List.of(JORIS));
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        mensen.refer(KARIN, casus, "prospect4cash", "Werk");
        put("casus", casus.value());
        put(
                "actie",
                mensen.agreeActie(KARIN, casus, "Spreek hem aan", NOOR, LocalDate.of(2099, 1, 5))
                        .value());
        put("overleg", overleg.value());
        put("punt", mensen.puntOf(KARIN, overleg, casus).value());
        mensen.askInbreng(
                KARIN,
                casus,
                new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.PUBLIEKE_TAAK, LocalDate.of(2099, 1, 5)),
                "jongerenwerker");
        var uitvraag = mensen.uitvraagOf(KARIN, casus, "jongerenwerker");
        put("uitvraag", uitvraag.value());
        put(
                "inbreng",
                mensen.addInbreng(
                                JORIS,
                                uitvraag,
                                new NieuweInbreng(
                                        "School",
                                        NieuweInbreng.Soort.FEIT,
                                        "Gaat weer",
                                        "Mentor",
                                        Set.of(),
                                        null,
                                        null))
                        .value());
        as(JORIS, this::disclose);
        var plannen = new Planwerk(mensen);
        var doel = plannen.addDoel(JORIS, casus, new NieuwPlandoel(Leefgebied.FINANCIEN, "Sparen", null));
        put("plandoel", doel.value());
        put(
                "planregel",
                plannen.addRegel(JORIS, casus, doel, new NieuwePlanregel("Bellen", PIM))
                        .value());
        plannen.establish(JORIS, casus);
        put("verwijzing", mensen.verwijzingOf(JORIS, casus, "jongerenwerk").value());
        put(
                "traject",
                mensen.accept(PIM, mensen.verwijzingOf(JORIS, casus, "prospect4cash"))
                        .value());
        var werk = new Werkwerk(mensen);
        var werkgever = werk.addWerkgever(PIM, "Bakker", "Mia", "mia@bakker.example");
        put("werkgever", werkgever.value());
        put(
                "werkplek",
                werk.addPlek(PIM, werkgever, Werkwerk.plek("Bakken", "Straat 1", 8, "7.50", 1))
                        .value());
        writeBriefing();
        as(PIM, this::setPopdoel);
        put("afscherming", closeToBilal(casus));
        put("noodtoegang", takeNoodtoegang(casus));
    }

    private void writeBriefing() {
        var later = briefing.now().next();
        ids.put("dienst", later.code());
        as(SANNE, () -> briefing.add(new NieuwBriefingpunt(later, Soort.HOTSPOT, null, "Brug", "Fietsen")));
        put("briefingpunt", Actor.as(SANNE, () -> briefing.read()).get(0).id().value());
    }

    /** Of people whose role may not take it as well, so that the relatie is tried with every role. */
    private void takeNoodtoegang(String rol) {
        jdbc.sql("""
                        insert into maatwerk.noodtoegang
                          (id, casus_id, kenmerk, medewerker_id, rol, soort, reden, begonnen_op, tot)
                        values
                          (gen_random_uuid(), :casus, :kenmerk, maatwerk.actor(), :rol, 'GEVAAR_JONGERE',
                           'Zij is weggelopen en in gevaar.', now(), :tot)
                        """)
                .param("casus", UUID.fromString(ids.get("casus")))
                .param("kenmerk", ids.get("kenmerk"))
                .param("rol", rol)
                .param("tot", einde.atOffset(ZoneOffset.UTC))
                .update();
    }

    private UUID takeNoodtoegang(CasusId casus) {
        var kenmerk = mensen.as(KARIN, Casusdossiers.class, dossiers -> dossiers.read(casus))
                .casus()
                .kenmerk();
        ids.put("kenmerk", kenmerk);
        var opened = mensen.as(
                VINCE,
                Nooddeur.class,
                deur -> deur.open(kenmerk, Noodsoort.GEVAAR_JONGERE, "Zij is weggelopen en in gevaar."));
        if (!(opened instanceof Nooduitkomst.Geopend)) {
            throw new IllegalStateException("not opened: " + opened);
        }
        return Actor.as(
                VINCE,
                () -> transactions.execute(status -> jdbc.sql("select id from maatwerk.noodtoegang")
                        .query(UUID.class)
                        .single()));
    }

    private UUID closeToBilal(CasusId casus) {
        mensen.as(
                KARIN,
                Afschermtafel.class,
                tafel -> tafel.close(
                        Onderwerp.casus(casus.value()), new Afschermvraag(BILAL, "Is familie", null, null)));
        return mensen.as(KARIN, Afschermtafel.class, tafel -> tafel.read(Onderwerp.casus(casus.value())))
                .afschermingen()
                .get(0)
                .id()
                .value();
    }

    /** Of a traject that has none, so that reading is tried and every act meets that it is another kind. */
    private void setPopdoel() {
        jdbc.sql("""
                        insert into maatwerk.pop_doel
                          (id, traject_id, volgnummer, leefgebied, doel, status, door, gesteld_op)
                        values
                          (:id, :traject, 1, 'FINANCIEN', 'Sparen', 'LOOPT', maatwerk.actor(), now())
                        """)
                .param("id", UUID.fromString(ids.get("popdoel")))
                .param("traject", UUID.fromString(ids.get("traject")))
                .update();
    }

    /**
     * An inbreng that everybody in the casus reads, and a request to share it further that waits for a second person; not for the
     * voorzitter and the privacyfunctionaris of this proof, who work for the receiver and have no task to do.
     */
    private void disclose() {
        put("gedeeld", UUID.randomUUID());
        put("verstrekking", UUID.randomUUID());
        jdbc.sql("""
                        insert into maatwerk.inbreng
                          (id, uitvraag_id, casus_id, organisatie, door, onderwerp, soort, tekst, bron, ontvangers, op, geleverd_op)
                        values
                          (:id, :uitvraag, :casus, 'jongerenwerk', maatwerk.actor(), 'School', 'FEIT', 'Gaat', 'Mentor', :ontvangers,
                           now(), now())
                        """)
                .param("id", UUID.fromString(ids.get("gedeeld")))
                .param("uitvraag", UUID.fromString(ids.get("uitvraag")))
                .param("casus", UUID.fromString(ids.get("casus")))
                .param(
                        "ontvangers",
                        aanpak.organisaties().stream().map(Organisatie::code).toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into maatwerk.verstrekking
                        select :id, :inbreng, u.id, u.casus_id, u.jongere_id, u.kenmerk, u.wijk, 'jongerenwerk', u.rol, 'gemeente', 'om',
                          'ANDER_DOEL', 'Stage', 'WGS', 'Nodig', true, null, '2099-01-05', true, maatwerk.actor(),
                          maatwerk.actor(), now()
                        from maatwerk.uitvraag u
                        where u.id = :uitvraag
                        """)
                .param("id", UUID.fromString(ids.get("verstrekking")))
                .param("inbreng", UUID.fromString(ids.get("gedeeld")))
                .param("uitvraag", UUID.fromString(ids.get("uitvraag")))
                .update();
    }

    private UUID aVervanging() {
        var today = LocalDate.now(Werkdagen.ZONE);
        var set = mensen.as(
                NOOR,
                Vervangtafel.class,
                tafel -> tafel.set(new NieuweVervanging(NOOR, BILAL, today, today, Vervangreden.ANDERS)));
        if (set != Vervanguitkomst.INGESTELD) {
            throw new IllegalStateException("refused: " + set);
        }
        return mensen.as(NOOR, Vervangtafel.class, Vervangtafel::list)
                .get(0)
                .id()
                .value();
    }

    private UUID weegtaak(SignaalId signaal) {
        return jdbc.sql("select id from maatwerk.taak where onderwerp_id = :signaal")
                .param("signaal", signaal.value())
                .query(UUID.class)
                .single();
    }

    private static Proefpersoon person(String rol, @Nullable Relatie relatie) {
        var id = UUID.nameUUIDFromBytes((rol + relatie).getBytes(StandardCharsets.UTF_8));
        return new Proefpersoon(new MedewerkerId(id), rol, relatie);
    }

    private void employ(Proefpersoon person, boolean actief) {
        jdbc.sql("""
                        insert into maatwerk.medewerker (id, naam, organisatie, actief, bijgewerkt_op)
                        values (:id, :naam, :organisatie, :actief, now())
                        on conflict (id) do update set actief = excluded.actief
                        """)
                .param("id", person.id().value())
                .param("naam", person.toString())
                .param(
                        "organisatie",
                        aanpak.partner(person.rol()).map(Partner::organisatie).orElse("gemeente"))
                .param("actief", actief)
                .update();
        jdbc.sql("insert into maatwerk.medewerker_rol values (:id, :rol) on conflict do nothing")
                .param("id", person.id().value())
                .param("rol", person.rol())
                .update();
    }

    private void involve(Proefpersoon person) {
        var relatie = person.relatie();
        if (relatie == Relatie.NOODTOEGANG) {
            betrokkenheden.involveUntil(
                    person.id(), relatie, Onderwerp.casus(UUID.fromString(ids.get("casus"))), einde);
        } else if (relatie != null) {
            for (var soort : Onderwerp.Soort.values()) {
                var id = ids.get(soort.name().toLowerCase(java.util.Locale.ROOT));
                if (id != null) {
                    betrokkenheden.involve(person.id(), relatie, new Onderwerp(soort, UUID.fromString(id)));
                }
            }
        }
    }

    private void as(MedewerkerId actor, Runnable work) {
        Actor.run(actor, () -> transactions.executeWithoutResult(status -> work.run()));
    }

    private void put(String name, UUID id) {
        ids.put(name, id.toString());
    }
}
