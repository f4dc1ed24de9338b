package nl.maatwerkaanpak.ontwikkeling.verhaal;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BILAL;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VINCE;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.maatwerkaanpak.jongere.NieuweJongere;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Wegingskeuze;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Aanmelden;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Afdoen;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Opschalen;
import nl.maatwerkaanpak.signaal.Wegingskeuze.ZelfOppakken;

/** What came from the street, and how it was weighed. The last two signalen wait for their weging. */
final class Straatverhaal {

    private static final Duration TYPING = Duration.ofMinutes(15);
    private static final String NOG_GEEN_GESPREK =
            "De straatcoach kent de ouders nog niet; dat gesprek doet de regisseur.";

    private final Mensenwerk mensen;
    private final Verhaaltijd tijd;
    private final Map<Integer, SignaalId> signalen = new HashMap<>();

    Straatverhaal(Mensenwerk mensen, Verhaaltijd tijd) {
        this.mensen = mensen;
        this.tijd = tijd;
    }

    SignaalId signaal(int nr) {
        return Objects.requireNonNull(signalen.get(nr));
    }

    void addTo(Tijdlijn tijdlijn) {
        Demosignaal.all().forEach(signaal -> report(tijdlijn, signaal));
        addAfgedaan(tijdlijn);
        addOpgepakt(tijdlijn);
        addAangemeld(tijdlijn);
        addSpoed(tijdlijn);
        addOpgeschaald(tijdlijn);
        tijdlijn.at("2026-10-28T09:00", () -> mensen.take(SANNE, signaal(23).value(), "userTask_weighSignaal"));
    }

    private void report(Tijdlijn tijdlijn, Demosignaal signaal) {
        var melder = signaal.nr() % 2 == 0 ? BILAL : NOOR;
        tijdlijn.at(
                tijd.moment(signaal.tijdstip()).plus(TYPING),
                () -> signalen.put(signaal.nr(), mensen.report(melder, signaal.melding(tijd))));
    }

    private void addAfgedaan(Tijdlijn tijdlijn) {
        weigh(
                tijdlijn,
                "2026-10-05T10:00",
                SANNE,
                1,
                new Afdoen("Een signaal is nog geen patroon. Volgende dienst opletten."));
        weigh(tijdlijn, "2026-10-05T10:10", SANNE, 2, new Afdoen("Eenmalige overlast, niemand herkend."));
        weigh(
                tijdlijn,
                "2026-10-08T09:30",
                RUBEN,
                7,
                new Afdoen("Niemand bekend. Besproken in de briefing van vanavond."));
        weigh(tijdlijn, "2026-10-12T10:00", SANNE, 10, new Afdoen("Opgelost met de buurt."));
        weigh(
                tijdlijn,
                "2026-10-14T09:15",
                SANNE,
                13,
                new Afdoen("Onbekend meisje; bij de bushalte letten de coaches op."));
        weigh(tijdlijn, "2026-10-20T10:00", RUBEN, 17, new Afdoen("Aangesproken, bewoners zijn gebeld."));
    }

    private void addOpgepakt(Tijdlijn tijdlijn) {
        weigh(
                tijdlijn,
                "2026-10-06T11:00",
                SANNE,
                4,
                new ZelfOppakken(
                        NOOR, "Maak kennis met Ray. Vraag hoe het thuis en op school gaat.", tijd.day("2026-10-13")));
        weigh(
                tijdlijn,
                "2026-10-07T10:00",
                RUBEN,
                5,
                new ZelfOppakken(BILAL, "Ga met hem naar de sportclub aan de overkant.", tijd.day("2026-10-16")));
        tijdlijn.at(
                "2026-10-09T23:15",
                () -> mensen.finishActieOf(NOOR, signaal(4), "Gesproken. Hij wil weg bij de jongens van de Golf."));
        tijdlijn.at(
                "2026-10-14T20:30",
                () -> mensen.finishActieOf(BILAL, signaal(5), "Samen geweest. De trainer ziet hem donderdag terug."));
    }

    private void addAangemeld(Tijdlijn tijdlijn) {
        file(
                tijdlijn,
                "2026-10-09T10:00",
                8,
                new NieuweJongere("Fatima B.", null, "14", "moeder"),
                "Is al twee weken niet op school.",
                "Weer naar school.");
        file(
                tijdlijn,
                "2026-10-12T10:20",
                9,
                new NieuweJongere("Ryan de Vries", 2011, null, "beide ouders"),
                "Stapt steeds in bij dezelfde auto en krijgt geld. Hij oogt bang.",
                "Veilig weg bij de ronselaar, en een ander perspectief.");
        file(
                tijdlijn,
                "2026-10-12T11:00",
                11,
                new NieuweJongere("Mo, ook wel Kleine Mo", null, "13", null),
                "Zit 's nachts bij volwassen mannen in de auto.",
                "Zicht krijgen op wie hem gebruikt en wie hem kan helpen.");
        file(
                tijdlijn,
                "2026-10-13T09:30",
                12,
                new NieuweJongere("Sem V.", 2012, null, "moeder"),
                "Heeft een schuld bij de jongens voor wie hij een tas verloor, en wordt bedreigd.",
                "Veilig naar huis en school, en van de schuld af.");
        file(
                tijdlijn,
                "2026-10-21T10:00",
                18,
                new NieuweJongere("Dani K.", 2016, null, "beide ouders"),
                "School ziet drie keer vechten in een week.",
                "Hulp op school en thuis voordat het groter wordt.");
        file(
                tijdlijn,
                "2026-10-22T10:00",
                20,
                new NieuweJongere("Youssef El Amrani", 2010, null, "beide ouders"),
                "Vraagt voor de tweede keer zelf om werk.",
                "Snel een eerlijke bijbaan, nu hij het zelf wil.");
    }

    /** What the partner does at once, before anybody weighed. */
    private void addSpoed(Tijdlijn tijdlijn) {
        spoed(tijdlijn, "2026-10-07T00:10", 6, "Eenheid was er om 00:03. Nog bezig ter plaatse.");
        spoed(tijdlijn, "2026-10-24T02:45", 21, "Eenheid is onderweg.");
    }

    private void addOpgeschaald(Tijdlijn tijdlijn) {
        weigh(
                tijdlijn,
                "2026-10-05T11:00",
                RUBEN,
                3,
                new Opschalen("veiligthuis", "Een kind van 10 of 11 is 's avonds alleen en heeft een dure telefoon."));
        handle(tijdlijn, "2026-10-05T14:00", VINCE, 3, "Gezin gebeld. Gesprek met moeder staat gepland.");
        weigh(tijdlijn, "2026-10-07T00:20", SANNE, 6, new Opschalen("politie", "Mes getoond. 112 is gebeld."));
        handle(tijdlijn, "2026-10-07T01:30", PAULA, 6, "Ter plaatse geweest, mes ingenomen, ouders gebeld.");
        weigh(tijdlijn, "2026-10-15T09:20", RUBEN, 14, new Opschalen("politie", "Gripzakjes op de trap."));
        handle(tijdlijn, "2026-10-15T12:00", PAULA, 14, "Zakjes opgehaald, corporatie gesproken.");
        weigh(
                tijdlijn,
                "2026-10-21T09:30",
                RUBEN,
                19,
                new Opschalen("politie", "Een volwassene ronselt jongens op een vaste dag."));
        handle(tijdlijn, "2026-10-21T13:10", PAULA, 19, "Opgenomen. De wijkagent is er donderdag.");
        weigh(tijdlijn, "2026-10-24T03:05", SANNE, 21, new Opschalen("politie", "Twee groepen, een gewonde."));
        handle(tijdlijn, "2026-10-24T03:40", PAULA, 21, "Groepen uit elkaar, niemand aangehouden.");
        weigh(
                tijdlijn,
                "2026-10-26T09:00",
                RUBEN,
                22,
                new Opschalen("veiligthuis", "Slaapt al drie dagen niet thuis."));
        handle(tijdlijn, "2026-10-26T12:00", VINCE, 22, "Slaapplek geregeld, gesprek met ouders volgt.");
    }

    private void file(Tijdlijn tijdlijn, String when, int nr, NieuweJongere jongere, String aanleiding, String doel) {
        weigh(tijdlijn, when, SANNE, nr, new Aanmelden(null, jongere, aanleiding, doel, "", NOG_GEEN_GESPREK));
    }

    private void weigh(Tijdlijn tijdlijn, String when, MedewerkerId weger, int nr, Wegingskeuze keuze) {
        tijdlijn.at(when, () -> mensen.weigh(weger, signaal(nr), keuze));
    }

    private void spoed(Tijdlijn tijdlijn, String when, int nr, String resultaat) {
        tijdlijn.at(when, () -> mensen.handleSpoed(PAULA, signaal(nr), resultaat));
    }

    private void handle(Tijdlijn tijdlijn, String when, MedewerkerId partner, int nr, String resultaat) {
        tijdlijn.at(when, () -> mensen.handleOpschaling(partner, signaal(nr), resultaat));
    }
}
