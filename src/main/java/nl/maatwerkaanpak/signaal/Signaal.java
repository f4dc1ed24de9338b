package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a reporter saw or heard, from its receipt to its weging. It does not change after it was sent, but for its status;
 * it is weighed once.
 */
@Table(schema = "maatwerk", name = "signaal")
class Signaal {

    @Id
    private UUID id;

    @InsertOnlyProperty
    private String kenmerk;

    @InsertOnlyProperty
    private UUID melder;

    @InsertOnlyProperty
    private String wijk = "";

    @InsertOnlyProperty
    private String plek = "";

    @InsertOnlyProperty
    private Instant tijdstip = Instant.EPOCH;

    @InsertOnlyProperty
    private String dienst = "";

    @InsertOnlyProperty
    private String soort = "";

    @InsertOnlyProperty
    private String feit = "";

    @InsertOnlyProperty
    private @Nullable String duiding;

    @InsertOnlyProperty
    private String herkomst = "";

    @InsertOnlyProperty
    private @Nullable String groep;

    @InsertOnlyProperty
    private String acties = "";

    @InsertOnlyProperty
    private @Nullable String spoedAan;

    private Signaalstatus status;

    @InsertOnlyProperty
    private Instant ontvangenOp;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    private Signaal(UUID id, String kenmerk, UUID melder, Signaalstatus status, Instant ontvangenOp) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.melder = melder;
        this.status = status;
        this.ontvangenOp = ontvangenOp;
    }

    static Signaal receive(SignaalId id, String kenmerk, MedewerkerId melder, Melding melding, Instant now) {
        var signaal = new Signaal(id.value(), kenmerk, melder.value(), Signaalstatus.ONTVANGEN, now);
        signaal.wijk = melding.wijk();
        signaal.plek = melding.plek();
        signaal.tijdstip = melding.tijdstip();
        signaal.dienst = Dienst.of(melding.tijdstip()).code();
        signaal.soort = melding.soort();
        signaal.feit = melding.feit();
        signaal.duiding = melding.duiding();
        signaal.herkomst = melding.herkomst();
        signaal.groep = melding.groep();
        signaal.acties = Straatactie.codes(melding.acties());
        signaal.spoedAan = melding.spoedAan();
        return signaal;
    }

    /** Takes the status that follows from the weging. */
    void weigh(Uitkomst uitkomst) {
        if (isWeighed()) {
            throw new IllegalStateException("weighed before: " + id);
        }
        status = Signaalstatus.after(uitkomst);
    }

    boolean isWeighed() {
        return status != Signaalstatus.ONTVANGEN;
    }

    /** What was sent, to compare with what is sent again. */
    Melding melding(List<Persoon> personen) {
        return new Melding(
                wijk,
                plek,
                tijdstip,
                soort,
                feit,
                duiding,
                herkomst,
                groep,
                Straatactie.ofCodes(acties),
                spoedAan,
                personen);
    }

    SignaalId id() {
        return new SignaalId(id);
    }

    String kenmerk() {
        return kenmerk;
    }

    MedewerkerId melder() {
        return new MedewerkerId(melder);
    }

    Signaalstatus status() {
        return status;
    }

    Dienst dienst() {
        return Dienst.parse(dienst);
    }

    String wijk() {
        return wijk;
    }

    String plek() {
        return plek;
    }

    Instant tijdstip() {
        return tijdstip;
    }

    @Nullable
    String spoedAan() {
        return spoedAan;
    }

    Instant ontvangenOp() {
        return ontvangenOp;
    }
}
