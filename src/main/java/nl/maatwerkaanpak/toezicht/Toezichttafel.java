package nl.maatwerkaanpak.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Pseudoniem;
import nl.maatwerkaanpak.privacy.Pseudoniemen;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import nl.maatwerkaanpak.verzegeling.Controle;
import nl.maatwerkaanpak.verzegeling.Zegel;
import nl.maatwerkaanpak.verzegeling.Zegelwacht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the privacyfunctionaris: asks the verwerkingslog, sees what strikes, and whether the log is whole. */
@Component
public class Toezichttafel {

    /** How far back use that strikes is shown, in days. */
    public static final int DAGEN = 14;

    private static final String GROND = "privacyfunctionaris";

    private final Logkast log;
    private final Opvallendkast opvallendkast;
    private final Zegelwacht zegels;
    private final Pseudoniemen pseudoniemen;
    private final Toegang toegang;
    private final Verwerkingslog verwerkingslog;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;
    private final Clock clock;

    Toezichttafel(
            Logkast log,
            Opvallendkast opvallendkast,
            Zegelwacht zegels,
            Pseudoniemen pseudoniemen,
            Toegang toegang,
            Verwerkingslog verwerkingslog,
            Medewerkers medewerkers,
            Aanpak aanpak,
            Clock clock) {
        this.log = log;
        this.opvallendkast = opvallendkast;
        this.zegels = zegels;
        this.pseudoniemen = pseudoniemen;
        this.toegang = toegang;
        this.verwerkingslog = verwerkingslog;
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
        this.clock = clock;
    }

    /** The people to ask about, by name; they include who left. Throws {@code GeenToegang} for who may not look. */
    @Transactional
    public List<Medewerker> people() {
        toegang.require(Handeling.VERWERKINGSLOG_INZIEN);
        return medewerkers.all();
    }

    /** The lines that answer the question; asking is in the log, and for each person whom it was about. */
    @Transactional
    public Logblad search(Logvraag vraag) {
        toegang.requireAndRecord(Handeling.VERWERKINGSLOG_INZIEN);
        var persons = vraag.isAboutBetrokkene() ? persons(vraag) : null;
        if (persons != null) {
            verwerkingslog.record(Handeling.VERWERKINGSLOG_INZIEN, persons, GROND);
        }
        var lines = log.lines(vraag, persons == null ? null : pseudonyms(persons));
        var more = lines.size() > Logkast.PAGE;
        var shown = more ? lines.subList(0, Logkast.PAGE) : lines;
        return new Logblad(
                List.copyOf(shown),
                persons == null ? null : persons.size(),
                more ? shown.get(shown.size() - 1).nummer() : null);
    }

    /** What struck in the last days and nobody looked at yet. */
    @Transactional
    public List<Opvallend> striking() {
        toegang.requireAndRecord(Handeling.VERWERKINGSLOG_INZIEN);
        return open();
    }

    /**
     * Keeps that the acting privacyfunctionaris looked at it, and what they found. Nothing when it is kept, or why it is not:
     * it does not strike (any more), it is their own use, or the day is not over.
     */
    @Transactional
    public Optional<Afvinkweigering> seen(Opvallendheid soort, UUID medewerker, LocalDate dag, String bevinding) {
        toegang.require(Handeling.VERWERKINGSLOG_INZIEN);
        return open().stream()
                .filter(one -> one.soort() == soort
                        && one.medewerker().equals(medewerker)
                        && one.dag().equals(dag))
                .findFirst()
                .map(one -> keep(one, bevinding))
                .orElse(Optional.of(Afvinkweigering.WEG));
    }

    private Optional<Afvinkweigering> keep(Opvallend one, String bevinding) {
        if (one.weigering() != null) {
            return Optional.of(one.weigering());
        }
        var kept = opvallendkast.insertSeen(one, bevinding, Actor.require().value(), OffsetDateTime.now(clock));
        return kept ? Optional.empty() : Optional.of(Afvinkweigering.WEG);
    }

    /** The last check of the seals, and what it found; nothing when there was none yet. */
    @Transactional
    public Optional<Controle> lastControle() {
        toegang.require(Handeling.VERWERKINGSLOG_INZIEN);
        return zegels.last();
    }

    @Transactional
    public Optional<Zegel> lastZegel() {
        toegang.require(Handeling.VERWERKINGSLOG_INZIEN);
        return zegels.lastZegel();
    }

    /** The file of roots to keep elsewhere. */
    @Transactional
    public String wortels() {
        toegang.requireAndRecord(Handeling.VERWERKINGSLOG_INZIEN);
        return zegels.wortels();
    }

    /** Checks the whole log now; nothing when a check runs already. Takes as long as reading all of it. */
    @Transactional
    public Optional<Controle> check() {
        toegang.require(Handeling.VERWERKINGSLOG_INZIEN);
        return zegels.check(List.of());
    }

    private List<Opvallend> open() {
        return opvallendkast.open(OffsetDateTime.now(clock).minusDays(DAGEN), aanpak.toezicht());
    }

    private List<UUID> persons(Logvraag vraag) {
        var persons = new ArrayList<UUID>();
        if (vraag.kenmerk() != null) {
            persons.addAll(log.personsOf(vraag.kenmerk()));
        }
        if (vraag.naam() != null) {
            persons.addAll(log.personsNamed(vraag.naam(), vraag.geboortejaar()));
        }
        return List.copyOf(persons);
    }

    private List<String> pseudonyms(List<UUID> persons) {
        return persons.stream()
                .flatMap(person -> pseudoniemen.all(person).stream())
                .map(Pseudoniem::waarde)
                .toList();
    }
}
