package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What a signaalcoordinator decided about a signaal, and why. Made once; the reporter never sees it. */
@Table(schema = "maatwerk", name = "weging")
public class Weging {

    @Id
    private UUID signaalId;

    private Uitkomst uitkomst;
    private String motivering;
    private UUID weger;
    private Instant gewogenOp;
    private @Nullable UUID casusId;
    private @Nullable String opschalingRol;
    private @Nullable String afwijkreden;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    private Weging(UUID signaalId, Uitkomst uitkomst, String motivering, UUID weger, Instant gewogenOp) {
        this.signaalId = signaalId;
        this.uitkomst = uitkomst;
        this.motivering = motivering;
        this.weger = weger;
        this.gewogenOp = gewogenOp;
    }

    static Weging record(SignaalId signaal, Wegingsbesluit besluit, MedewerkerId weger, Instant now) {
        var keuze = besluit.keuze();
        var weging = new Weging(signaal.value(), keuze.uitkomst(), keuze.motivering(), weger.value(), now);
        weging.casusId = keuze instanceof Wegingskeuze.Bundelen bundelen ? bundelen.casus() : null;
        weging.opschalingRol = keuze instanceof Wegingskeuze.Opschalen opschalen ? opschalen.rol() : null;
        weging.afwijkreden = besluit.afwijkreden();
        return weging;
    }

    public SignaalId signaal() {
        return new SignaalId(signaalId);
    }

    public Uitkomst uitkomst() {
        return uitkomst;
    }

    public String motivering() {
        return motivering;
    }

    public MedewerkerId weger() {
        return new MedewerkerId(weger);
    }

    public Instant gewogenOp() {
        return gewogenOp;
    }

    public @Nullable UUID casus() {
        return casusId;
    }

    public @Nullable String opschalingRol() {
        return opschalingRol;
    }

    /** Why it is not what the advice says; absent when it is. */
    public @Nullable String afwijkreden() {
        return afwijkreden;
    }
}
