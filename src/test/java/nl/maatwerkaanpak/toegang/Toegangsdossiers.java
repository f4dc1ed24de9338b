package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BILAL;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VINCE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Organisatie;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.briefing.Briefingpunt.Soort;
import nl.maatwerkaanpak.briefing.Briefingtafel;
import nl.maatwerkaanpak.briefing.NieuwBriefingpunt;
import nl.maatwerkaanpak.casus.Afschermtafel;
import nl.maatwerkaanpak.casus.Afschermvraag;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.fenomeen.Fenomeentekst;
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
import nl.maatwerkaanpak.ontwikkeling.verhaal.Fenomeenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Planwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkwerk;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.plan.NieuwPlandoel;
import nl.maatwerkaanpak.plan.NieuwePlanregel;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.signaal.Melding;
import nl.maatwerkaanpak.signaal.Meldpunt;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Opschalen;
import nl.maatwerkaanpak.vervanging.NieuweVervanging;
import nl.maatwerkaanpak.vervanging.Vervangreden;
import nl.maatwerkaanpak.vervanging.Vervangtafel;
import nl.maatwerkaanpak.vervanging.Vervanguitkomst;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One of everything, told as people do it, with the names by which the matrix calls it. */
final class Toegangsdossiers {

    private final Casusproef casussen;
    private final Mensenwerk mensen;
    private final Briefingtafel briefing;
    private final Meldpunt meldpunt;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Aanpak aanpak;
    private final Map<String, String> ids = new HashMap<>();

    Toegangsdossiers(BeanFactory house) {
        this.casussen = new Casusproef(house);
        this.mensen = casussen.mensen();
        this.briefing = house.getBean(Briefingtafel.class);
        this.meldpunt = house.getBean(Meldpunt.class);
        this.jdbc = house.getBean(JdbcClient.class);
        this.transactions = house.getBean(TransactionTemplate.class);
        this.aanpak = house.getBean(Aanpak.class);
    }

    /** The names in the matrix with what they stand for. */
    Map<String, String> ids() {
        return Map.copyOf(ids);
    }

    void make() {
        var meldingen = Demosignaal.all();
        var signaal = mensen.report(NOOR, urgent(meldingen.get(0).melding(Verhaaltijd.endingBefore(Instant.now()))));
        mensen.handleSpoed(PAULA, signaal, "Patrouille is gaan kijken.");
        as(NOOR, () -> meldpunt.addTo(signaal, "De auto was zwart.", UUID.randomUUID()));
        mensen.weigh(SANNE, signaal, new Opschalen("politie", "Spoed."));
        put("signaal", signaal.value());
        put("taak", weegtaak(mensen.report(NOOR, meldingen.get(1).melding(Verhaaltijd.endingBefore(Instant.now())))));
        put("aanmelding", casussen.anAnsweredAanmelding().value());
        ids.put("proces", "casus-bewaken");
        put("nieuw", UUID.randomUUID());
        ids.put("nu", Instant.now().toString());
        ids.put("stap", "waar");
        ids.put("taal", "en");
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
        openFenomeen(overleg);
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

    private void openFenomeen(OverlegId overleg) {
        var werk = new Fenomeenwerk(mensen);
        var tekst = new Fenomeentekst("Werving", List.of("malburgen"), LocalDate.of(2026, 1, 5), null, "Klusjes");
        var fenomeen = werk.open(SANNE, tekst, SignaalId.of(ids.get("signaal")));
        werk.note(SANNE, fenomeen, "Gebeld");
        werk.schedule(KARIN, fenomeen, overleg, "Wat nu?", List.of());
        put("fenomeen", fenomeen.value());
        put("fenomeenpunt", werk.puntOf(KARIN, fenomeen, overleg).value());
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

    void as(MedewerkerId actor, Runnable work) {
        Actor.run(actor, () -> transactions.executeWithoutResult(status -> work.run()));
    }

    private static Melding urgent(Melding melding) {
        return new Melding(
                melding.wijk(),
                melding.plek(),
                melding.tijdstip(),
                melding.soort(),
                melding.feit(),
                melding.duiding(),
                melding.herkomst(),
                melding.groep(),
                melding.acties(),
                "politie",
                melding.personen());
    }

    private void put(String name, UUID id) {
        ids.put(name, id.toString());
    }
}
