package nl.maatwerkaanpak.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailserverTests {

    @Test
    void isOffWithoutAHost() {
        assertThat(server("", "").isOn()).isFalse();
        assertThat(server(" ", "maatwerkaanpak@gemeente.example").isOn()).isFalse();
        assertThat(server("mail.gemeente.example", "maatwerkaanpak@gemeente.example")
                        .isOn())
                .isTrue();
    }

    @Test
    void refusesToStartWithoutASender() {
        assertThatThrownBy(() -> server("mail.gemeente.example", "")).hasMessageContaining("MAATWERK_SMTP_AFZENDER");
    }

    private static Mailserver server(String host, String afzender) {
        var clock = Clock.fixed(Postklok.DINSDAG_ELF_UUR, Werkdagen.ZONE);
        return new Mailserver(new JavaMailSenderImpl(), brief -> "", clock, host, afzender);
    }
}
