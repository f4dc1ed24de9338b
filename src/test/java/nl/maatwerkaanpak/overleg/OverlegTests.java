package nl.maatwerkaanpak.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.junit.jupiter.api.Test;

class OverlegTests {

    private final Overleg overleg = Overleg.plan(
            OverlegId.create(),
            "O-2026-0001",
            MedewerkerId.create(),
            MedewerkerId.create(),
            Instant.parse("2026-11-12T08:30:00Z"),
            "Stadhuis");

    @Test
    void isApprovedOnlyAfterItWasHeld() {
        assertThatThrownBy(overleg::approve).isInstanceOf(IllegalStateException.class);

        overleg.hold();
        overleg.approve();

        assertThat(overleg.status()).isEqualTo(Overlegstatus.VASTGESTELD);
    }

    @Test
    void isHeldOnce() {
        overleg.hold();

        assertThatThrownBy(overleg::hold).isInstanceOf(IllegalStateException.class);
    }
}
