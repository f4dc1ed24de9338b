package nl.maatwerkaanpak.jongere;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A young person as far as the work needs to know: a name as it is known, an age or a year of birth, and who has custody
 * when that is known. Entered by a human at an aanmelding; never made, matched or merged by itself.
 */
@Table(schema = "maatwerk", name = "jongere")
public class Jongere {

    @Id
    private UUID id;

    private String naam;
    private @Nullable Integer geboortejaar;
    private @Nullable String leeftijdBijBenadering;
    private @Nullable String gezag;
    // Spring Data writes these for the database, which asks who entered the jongere.
    @SuppressWarnings("UnusedVariable")
    private UUID gemaaktDoor;

    @SuppressWarnings("UnusedVariable")
    private Instant gemaaktOp;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    private Jongere(UUID id, String naam, UUID gemaaktDoor, Instant gemaaktOp) {
        this.id = id;
        this.naam = naam;
        this.gemaaktDoor = gemaaktDoor;
        this.gemaaktOp = gemaaktOp;
    }

    static Jongere enter(NieuweJongere nieuw, MedewerkerId door, Instant now) {
        var jongere = new Jongere(UUID.randomUUID(), nieuw.naam(), door.value(), now);
        jongere.geboortejaar = nieuw.geboortejaar();
        jongere.leeftijdBijBenadering = nieuw.leeftijdBijBenadering();
        jongere.gezag = nieuw.gezag();
        return jongere;
    }

    public JongereId id() {
        return new JongereId(id);
    }

    public String naam() {
        return naam;
    }

    public @Nullable Integer geboortejaar() {
        return geboortejaar;
    }

    public @Nullable String leeftijdBijBenadering() {
        return leeftijdBijBenadering;
    }

    public @Nullable String gezag() {
        return gezag;
    }

    /** Between which ages the jongere is in this year; empty when nothing is known of it. */
    public Optional<Leeftijd> leeftijdsbereik(int year) {
        return geboortejaar == null
                ? Leeftijd.estimated(leeftijdBijBenadering)
                : Optional.of(Leeftijd.bornIn(geboortejaar, year));
    }

    /** The age as people say it: "circa 15", or "15 of 16" when only the year of birth is known; empty when unknown. */
    public String leeftijd(int year) {
        if (geboortejaar != null) {
            var most = year - geboortejaar;
            return most == 0 ? "0" : (most - 1) + " of " + most;
        }
        return leeftijdBijBenadering == null ? "" : leeftijdBijBenadering;
    }
}
