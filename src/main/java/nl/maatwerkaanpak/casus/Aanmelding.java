package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.util.UUID;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The request of a partner or a weger to take up the maatwerkaanpak for a jongere. It is in triage until the
 * casuistiekcoordinator decides, once; only inclusie opens a casus.
 */
@Table(schema = "maatwerk", name = "aanmelding")
class Aanmelding {

    static final String IN_TRIAGE = "IN_TRIAGE";

    @Id
    private UUID id;

    @InsertOnlyProperty
    private String kenmerk;

    @InsertOnlyProperty
    private UUID jongereId;

    @InsertOnlyProperty
    private String wijk;

    @InsertOnlyProperty
    private @Nullable UUID signaalId;

    @InsertOnlyProperty
    private UUID melder;

    @InsertOnlyProperty
    private String melderOrganisatie;

    @InsertOnlyProperty
    private String aanleiding = "";

    @InsertOnlyProperty
    private String doel = "";

    @InsertOnlyProperty
    private String betrokkenPartners = "";

    @InsertOnlyProperty
    private boolean geinformeerd;

    @InsertOnlyProperty
    private @Nullable String nietGeinformeerdReden;

    @InsertOnlyProperty
    private Instant ingediendOp;

    private String status = IN_TRIAGE;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    private Aanmelding(
            UUID id,
            String kenmerk,
            UUID jongereId,
            String wijk,
            UUID melder,
            String melderOrganisatie,
            Instant ingediendOp) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.jongereId = jongereId;
        this.wijk = wijk;
        this.melder = melder;
        this.melderOrganisatie = melderOrganisatie;
        this.ingediendOp = ingediendOp;
    }

    static Aanmelding file(String kenmerk, NieuweAanmelding nieuw, Medewerker melder, Instant now) {
        var aanmelding = new Aanmelding(
                UUID.randomUUID(),
                kenmerk,
                nieuw.jongere().value(),
                nieuw.wijk(),
                melder.id().value(),
                melder.organisatie(),
                now);
        aanmelding.aanleiding = nieuw.aanleiding();
        aanmelding.doel = nieuw.doel();
        aanmelding.betrokkenPartners = nieuw.betrokkenPartners();
        aanmelding.geinformeerd = nieuw.geinformeerd();
        aanmelding.nietGeinformeerdReden = nieuw.nietGeinformeerdReden();
        return aanmelding;
    }

    /** The aanmelding follows from the weging of this signaal. */
    Aanmelding from(SignaalId signaal) {
        signaalId = signaal.value();
        return this;
    }

    void decide(TriageUitkomst uitkomst) {
        if (!isInTriage()) {
            throw new IllegalStateException("the triage of " + kenmerk + " is over");
        }
        status = uitkomst.name();
    }

    boolean isInTriage() {
        return status.equals(IN_TRIAGE);
    }

    AanmeldingId id() {
        return new AanmeldingId(id);
    }

    String kenmerk() {
        return kenmerk;
    }

    JongereId jongere() {
        return new JongereId(jongereId);
    }

    String wijk() {
        return wijk;
    }

    @Nullable
    SignaalId signaal() {
        return signaalId == null ? null : new SignaalId(signaalId);
    }

    MedewerkerId melder() {
        return new MedewerkerId(melder);
    }

    String melderOrganisatie() {
        return melderOrganisatie;
    }

    String aanleiding() {
        return aanleiding;
    }

    String doel() {
        return doel;
    }

    String betrokkenPartners() {
        return betrokkenPartners;
    }

    @Nullable
    String nietGeinformeerdReden() {
        return nietGeinformeerdReden;
    }

    boolean geinformeerd() {
        return geinformeerd;
    }

    Instant ingediendOp() {
        return ingediendOp;
    }

    String status() {
        return status;
    }
}
