package nl.maatwerkaanpak.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.scheduling.config.ScheduledTaskHolder;

@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
class BerichtroosterIntegrationTests {

    @Autowired
    private ScheduledTaskHolder clock;

    @Test
    void makesItsRoundsByTheClock() {
        assertThat(clock.getScheduledTasks())
                .extracting(Object::toString)
                .contains(
                        Berichtrooster.class.getName() + ".send",
                        Berichtrooster.class.getName() + ".fill",
                        Berichtrooster.class.getName() + ".clear");
    }
}
