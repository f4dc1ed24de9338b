package nl.maatwerkaanpak.traject;

import java.time.Instant;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The question to a partner to help a jongere. The partner accepts, and a traject starts, or the jongere waits for a place
 * that is then offered; or declines with a reason, and the casusregisseur gets the work back. Before that the partner may
 * ask something back. It is answered once, or withdrawn before that: by who leads the casus, or because the casus closes.
 */
@Table(schema = "maatwerk", name = "verwijzing")
final class Verwijzing {

    @Id
    private UUID id;

    @InsertOnlyProperty
    private String kenmerk;

    @InsertOnlyProperty
    private UUID casusId;

    @InsertOnlyProperty
    private UUID jongereId;

    @InsertOnlyProperty
    private String wijk;

    @InsertOnlyProperty
    private String trajectsoort;

    @InsertOnlyProperty
    private String organisatie;

    @InsertOnlyProperty
    private String rol;

    @InsertOnlyProperty
    private String vraag;

    @InsertOnlyProperty
    private UUID verwezenDoor;

    @InsertOnlyProperty
    private Instant verwezenOp;

    private Verwijzingstatus status;

    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable Instant beantwoordOp;

    private @Nullable Instant wachtlijstOp;
    private @Nullable Plek plek;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Verwijzing() {}

    static Verwijzing make(String kenmerk, CasusSummary casus, Trajectsoort soort, Vraag vraag) {
        var verwijzing = new Verwijzing();
        verwijzing.id = UUID.randomUUID();
        verwijzing.kenmerk = kenmerk;
        verwijzing.casusId = casus.casus().value();
        verwijzing.jongereId = casus.jongere().value();
        verwijzing.wijk = casus.wijk();
        verwijzing.trajectsoort = soort.code();
        verwijzing.organisatie = soort.organisatie();
        verwijzing.rol = soort.rol();
        verwijzing.vraag = vraag.tekst();
        verwijzing.verwezenDoor = vraag.door().value();
        verwijzing.verwezenOp = vraag.op();
        verwijzing.status = Verwijzingstatus.GEVRAAGD;
        return verwijzing;
    }

    /** The traject starts: at once, or from the waiting list when a place is offered. */
    void accept(Instant now) {
        require(isAsked() || isPlekOffered());
        answer(Verwijzingstatus.GEACCEPTEERD, now);
    }

    void decline(Instant now) {
        require(isAsked() || isPlekOffered());
        answer(Verwijzingstatus.AFGEWEZEN, now);
    }

    /** The partner will help, but there is no place yet; the moment decides the place on the list. */
    void enlist(Instant now) {
        require(isAsked());
        status = Verwijzingstatus.WACHTLIJST;
        wachtlijstOp = now;
    }

    void offerPlek() {
        require(isWaiting() && plek == null);
        plek = Plek.AANGEBODEN;
    }

    /** Also back to waiting after a postponement, and when there is no place any more. */
    void retractPlek() {
        require(isWaiting());
        plek = null;
    }

    void postponePlek() {
        require(isPlekOffered());
        plek = Plek.UITGESTELD;
    }

    void askBack() {
        require(isAsked());
        status = Verwijzingstatus.WEDERVRAAG;
    }

    void resume() {
        require(isAskedBack());
        status = Verwijzingstatus.GEVRAAGD;
    }

    /** Nobody waits for an answer any more. */
    void withdraw(Instant now) {
        require(status.open());
        answer(Verwijzingstatus.INGETROKKEN, now);
    }

    boolean isAsked() {
        return status == Verwijzingstatus.GEVRAAGD;
    }

    boolean isAskedBack() {
        return status == Verwijzingstatus.WEDERVRAAG;
    }

    boolean isWaiting() {
        return status == Verwijzingstatus.WACHTLIJST;
    }

    boolean isPlekOffered() {
        return plek == Plek.AANGEBODEN;
    }

    boolean isPlekPostponed() {
        return plek == Plek.UITGESTELD;
    }

    boolean isOpen() {
        return status.open();
    }

    boolean isWithdrawn() {
        return status == Verwijzingstatus.INGETROKKEN;
    }

    boolean isDeclined() {
        return status == Verwijzingstatus.AFGEWEZEN;
    }

    VerwijzingId id() {
        return new VerwijzingId(id);
    }

    String kenmerk() {
        return kenmerk;
    }

    CasusId casus() {
        return new CasusId(casusId);
    }

    JongereId jongere() {
        return new JongereId(jongereId);
    }

    String wijk() {
        return wijk;
    }

    String trajectsoort() {
        return trajectsoort;
    }

    String organisatie() {
        return organisatie;
    }

    String rol() {
        return rol;
    }

    String vraag() {
        return vraag;
    }

    MedewerkerId verwezenDoor() {
        return new MedewerkerId(verwezenDoor);
    }

    Instant verwezenOp() {
        return verwezenOp;
    }

    Verwijzingstatus status() {
        return status;
    }

    @Nullable
    Instant wachtlijstOp() {
        return wachtlijstOp;
    }

    private void answer(Verwijzingstatus antwoord, Instant now) {
        status = antwoord;
        plek = null;
        beantwoordOp = now;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new IllegalStateException("verwijzing %s is %s".formatted(id, status));
        }
    }

    /** What is asked, by whom and when. */
    record Vraag(String tekst, MedewerkerId door, Instant op) {}
}
