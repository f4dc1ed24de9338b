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
import org.springframework.data.relational.core.mapping.Table;

/**
 * The question to a partner to help a jongere. The partner accepts, and a traject starts; or declines with a reason, and
 * the casusregisseur gets the work back. It is answered once, or withdrawn when the casus closes before that.
 */
@Table(schema = "maatwerk", name = "verwijzing")
final class Verwijzing {

    @Id
    private UUID id;

    private String kenmerk;
    private UUID casusId;
    private UUID jongereId;
    private String wijk;
    private String trajectsoort;
    private String organisatie;
    private String rol;
    private String vraag;
    private UUID verwezenDoor;
    private Instant verwezenOp;
    private Verwijzingstatus status;

    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable Instant beantwoordOp;

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

    void accept(Instant now) {
        answer(Verwijzingstatus.GEACCEPTEERD, now);
    }

    void decline(Instant now) {
        answer(Verwijzingstatus.AFGEWEZEN, now);
    }

    /** Nobody waits for an answer any more: the casus was closed. */
    void withdraw(Instant now) {
        answer(Verwijzingstatus.INGETROKKEN, now);
    }

    boolean isAnswered() {
        return status != Verwijzingstatus.GEVRAAGD;
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

    private void answer(Verwijzingstatus antwoord, Instant now) {
        if (isAnswered()) {
            throw new IllegalStateException("verwijzing %s is %s".formatted(id, status));
        }
        status = antwoord;
        beantwoordOp = now;
    }

    /** What is asked, by whom and when. */
    record Vraag(String tekst, MedewerkerId door, Instant op) {}
}
