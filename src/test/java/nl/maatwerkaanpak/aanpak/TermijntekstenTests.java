package nl.maatwerkaanpak.aanpak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import nl.maatwerkaanpak.aanpak.Termijntekst.Urgentie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class TermijntekstenTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-30T10:00 | 2026-10-30T23:59 | VANDAAG | vandaag, vr 30 okt",
                "2026-10-30T10:00 | 2026-10-30T14:00 | VANDAAG | vandaag voor 14:00 uur, vr 30 okt",
                "2026-10-30T10:00 | 2026-11-02T23:59 | LATER   | nog 1 werkdag, ma 2 nov",
                "2026-10-30T10:00 | 2026-11-03T23:59 | LATER   | nog 2 werkdagen, di 3 nov",
                "2026-10-31T10:00 | 2026-11-01T02:00 | LATER   | uiterlijk zo 1 nov",
                "2026-11-03T00:00 | 2026-11-02T23:59 | TE_LAAT | 1 werkdag te laat, ma 2 nov",
                "2026-11-03T10:00 | 2026-10-30T23:59 | TE_LAAT | 2 werkdagen te laat, vr 30 okt",
                "2026-10-31T10:00 | 2026-10-30T23:59 | TE_LAAT | te laat, vr 30 okt 23:59 uur",
                "2026-10-30T15:00 | 2026-10-30T14:00 | TE_LAAT | te laat, vr 30 okt 14:00 uur",
                "2026-12-31T10:00 | 2027-01-04T23:59 | LATER   | nog 1 werkdag, ma 4 jan",
                "2026-10-30T10:00 | 9999-12-31T23:59 | LATER   | uiterlijk 31 dec 9999",
                "2026-10-30T10:00 | 2025-10-03T23:59 | TE_LAAT | te laat, 3 okt 2025 23:59 uur",
            })
    void putsADeadlineIntoWords(LocalDateTime now, LocalDateTime deadline, Urgentie urgentie, String tekst) {
        var teksten = new Termijnteksten(new Werkdagen(), messages(), clockAt(now));

        assertThat(teksten.of(deadline.atZone(Werkdagen.ZONE).toInstant()))
                .isEqualTo(new Termijntekst(tekst, urgentie));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-30T10:00 | 2026-10-30T23:59 | today, Fri 30 Oct",
                "2026-10-30T10:00 | 2026-10-30T14:00 | today before 14:00, Fri 30 Oct",
                "2026-10-30T10:00 | 2026-11-03T23:59 | 2 working days left, Tue 3 Nov",
                "2026-11-03T00:00 | 2026-11-02T23:59 | 1 working day late, Mon 2 Nov",
                "2026-10-30T10:00 | 9999-12-31T23:59 | by 31 Dec 9999",
            })
    void putsADeadlineIntoTheWordsOfThePage(LocalDateTime now, LocalDateTime deadline, String tekst) {
        var teksten = new Termijnteksten(new Werkdagen(), messages(), clockAt(now));
        LocaleContextHolder.setLocale(Taal.ENGELS.locale());

        assertThat(teksten.of(deadline.atZone(Werkdagen.ZONE).toInstant()).tekst())
                .isEqualTo(tekst);
    }

    @AfterEach
    void makeNoPage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static Clock clockAt(LocalDateTime now) {
        return Clock.fixed(now.atZone(Werkdagen.ZONE).toInstant(), Werkdagen.ZONE);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
