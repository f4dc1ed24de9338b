package nl.maatwerkaanpak.prospect4cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.maatwerkaanpak.bericht.Mailserver;
import org.junit.jupiter.api.Test;

class WerkgeverpostTests {

    private final Mailserver mailserver = mock(Mailserver.class);

    @Test
    void isOnOnlyWithServerAndSenderOfItsOwn() {
        assertThat(post("werk@bureau.example").isOn()).isFalse();
        when(mailserver.isOn()).thenReturn(true);

        assertThat(post("werk@bureau.example").isOn()).isTrue();
        assertThat(post(" ").isOn()).isFalse();
    }

    @Test
    void refusesTheSenderOfOtherMail() {
        assertThatThrownBy(() -> post("Maatwerk@gemeente.example"))
                .hasMessageContaining("MAATWERK_SMTP_AFZENDER_WERKGEVERS");
    }

    private Werkgeverpost post(String afzender) {
        return new Werkgeverpost(
                mock(Werkgeverberichten.class),
                mock(Werkgeverbrief.class),
                mailserver,
                afzender,
                "maatwerk@gemeente.example");
    }
}
