package nl.maatwerkaanpak.inzending;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class InzendingenIntegrationTests {

    private final UUID form = UUID.randomUUID();
    private final AtomicInteger acts = new AtomicInteger();

    @Autowired
    private Inzendingen inzendingen;

    @Test
    void doesFormThatIsSentTwiceOnce() {
        assertThat(send(true)).contains(true);
        assertThat(send(true)).isEmpty();

        assertThat(acts).hasValue(1);
    }

    @Test
    void doesOneOfTwoAtOnce() {
        assertThat(Tegelijk.twice(() -> send(true))).containsExactlyInAnyOrder(Optional.of(true), Optional.empty());

        assertThat(acts).hasValue(1);
    }

    @Test
    void takesCorrectedFormAfterRefusal() {
        assertThat(send(false)).contains(false);
        assertThat(send(true)).contains(true);

        assertThat(acts).hasValue(2);
    }

    @Test
    void forgetsFormWhoseActFailed() {
        assertThatThrownBy(() -> as(() -> inzendingen.once(form, InzendingenIntegrationTests::fail, done -> true)))
                .hasMessage("broken");

        assertThat(send(true)).contains(true);
    }

    private Optional<Boolean> send(boolean succeeds) {
        return as(() -> inzendingen.once(
                form,
                () -> {
                    acts.incrementAndGet();
                    return succeeds;
                },
                outcome -> outcome));
    }

    private static <T> T as(java.util.function.Supplier<T> work) {
        return Actor.as(KARIN, work);
    }

    private static Boolean fail() {
        throw new IllegalStateException("broken");
    }
}
