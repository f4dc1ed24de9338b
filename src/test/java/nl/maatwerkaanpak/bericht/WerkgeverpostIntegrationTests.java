package nl.maatwerkaanpak.bericht;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.medewerker.Mailadres;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.prospect4cash.Berichtuitkomst;
import nl.maatwerkaanpak.prospect4cash.GestoptDoor;
import nl.maatwerkaanpak.prospect4cash.Plaatsingtafel;
import nl.maatwerkaanpak.prospect4cash.Prospectproef;
import nl.maatwerkaanpak.prospect4cash.Stop;
import nl.maatwerkaanpak.prospect4cash.Voornaam;
import nl.maatwerkaanpak.prospect4cash.Werkgeverbalie;
import nl.maatwerkaanpak.prospect4cash.Werkgeverbericht;
import nl.maatwerkaanpak.traject.TrajectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Every text that leaves for an employer, read as it left; and what is left of it here. */
@ExtendWith(OutputCaptureExtension.class)
class WerkgeverpostIntegrationTests extends Postproef {

    private static final String MIA = "mia@korst.example";
    private static final Voornaam NAAM = new Voornaam("D'Angelo");

    /** What an employer may read: the first name, the day and these words. */
    private static final String ONDERWERP = "Begin van het werk op %s";

    private static final String TEKST = """
            Goedendag,

            D'Angelo begint op %s bij jullie, zoals we hebben afgesproken.

            Kan het die dag toch niet? Beantwoord dan deze mail.

            Met vriendelijke groet
            """;

    /** Headers that say how a mail is built, and those that this test reads. */
    private static final List<String> HEADERS = List.of(
            "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type", "Received", "Return-Path");

    /** What would tell why somebody begins there, or who they are beside their first name. */
    private static final List<String> VERRADERS = List.of(
            "kanarius",
            "canarie",
            "malburgen",
            "traject",
            "maatwerk",
            "aanpak",
            "politie",
            "gemeente",
            "prospect",
            "cash",
            "casus",
            "jongere",
            "straat",
            "signaal",
            "regie",
            "pim",
            "korst",
            "inpakken",
            "http");

    @Autowired
    private BeanFactory house;

    private Prospectproef proef;
    private TrajectId traject;
    private LocalDate begin;

    @BeforeEach
    void place() {
        asPostkamer(() -> jdbc.sql(
                        "update maatwerk.werkgeverbericht set status = 'VERZONDEN', voornaam = null, begindatum = null,"
                                + " adres = null, afgehandeld_op = now() where status = 'WACHT'")
                .update());
        proef = new Prospectproef(house);
        begin = LocalDate.ofInstant(klok.instant(), Werkdagen.ZONE).plusDays(6);
        traject = proef.placed(proef.aPlek(1), begin);
    }

    @Test
    void tellsAnEmployerFirstNameAndDayAndNothingElse() throws Exception {
        var shown = proef.as(PIM, Werkgeverbalie.class, balie -> balie.preview(balie.read(traject), NAAM));
        assertThat(send()).isEqualTo(Berichtuitkomst.GEDAAN);
        assertThat(server.getReceivedMessages()).isEmpty();

        postbode.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        var parts = (MimeMultipart) mail.getContent();
        var plain = parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n");
        var html = parts.getBodyPart(1).getContent().toString();
        assertThat(mail.getSubject()).isEqualTo(ONDERWERP.formatted("maandag 9 november 2026"));
        assertThat(plain).isEqualTo(TEKST.formatted("maandag 9 november 2026"));
        assertThat(plain).isEqualTo(shown.tekst());
        assertThat(words(html)).isEqualTo(words(mail.getSubject() + "\n" + plain));
        assertThat(headers(mail).stream().map(Header::getName)).isSubsetOf(HEADERS);
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("To")).containsExactly(MIA);
        assertThat(mail.getHeader("From")).containsExactly("werk@bureau.example");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(everything(mail, plain, html)).doesNotContain(VERRADERS.toArray(String[]::new));
    }

    @Test
    void forgetsTheTextWhenItIsSent(CapturedOutput output) {
        send();
        assertThat(outbox()).containsExactly("WACHT D'Angelo " + begin + " " + MIA);

        postbode.round();

        assertThat(outbox()).containsExactly("VERZONDEN null null null");
        assertThat(bericht().status()).isEqualTo(Werkgeverbericht.Status.VERZONDEN);
        assertThat(logged(output)).doesNotContain("D'Angelo", MIA);
    }

    @Test
    void waitsForServerThatIsAwayAndLogsNothingOfIt(CapturedOutput output) throws IOException {
        send();
        sender.setPort(closedPort());

        postbode.round();
        assertThat(bericht().waits()).isTrue();
        assertThat(bericht().mislukt()).isTrue();

        sender.setPort(server.getSmtp().getPort());
        postbode.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        klok.move(Duration.ofMinutes(2));
        postbode.round();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(logged(output)).doesNotContain("D'Angelo", MIA);
    }

    @Test
    void sendsOnceHoweverOftenItIsAsked() {
        var outcomes = Tegelijk.twice(this::send);

        postbode.round();
        postbode.round();

        assertThat(outcomes).containsExactlyInAnyOrder(Berichtuitkomst.GEDAAN, Berichtuitkomst.AL_GEDAAN);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(tell()).isEqualTo(Berichtuitkomst.AL_GEDAAN);
    }

    @Test
    void sendsNothingAnyMoreWhenItWasToldByTelephone() {
        send();

        assertThat(tell()).isEqualTo(Berichtuitkomst.GEDAAN);
        postbode.round();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox()).containsExactly("GEBELD null null null");
        assertThat(send()).isEqualTo(Berichtuitkomst.AL_GEDAAN);
    }

    @Test
    void sendsNothingAnyMoreWhenTheWorkStops() {
        send();
        var stop = new Stop(LocalDate.of(2026, 11, 3), GestoptDoor.WERKGEVER, "Toch geen werk");

        proef.as(PIM, Plaatsingtafel.class, tafel -> tafel.stop(traject, stop));
        postbode.round();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox()).containsExactly("VERVALLEN null null null");
    }

    @Test
    void sendsOnlyWhereTheWorkerSawThatItGoes() {
        var outcome = proef.as(
                PIM, Werkgeverbalie.class, balie -> balie.send(traject, NAAM, new Mailadres("ander@korst.example")));

        assertThat(outcome).isEqualTo(Berichtuitkomst.ADRES_GEWIJZIGD);
        assertThat(outbox()).isEmpty();
    }

    @Test
    void letsNobodyElseSendOrRead() {
        send();

        assertThatThrownBy(() -> proef.as(JORIS, Werkgeverbalie.class, balie -> balie.tell(traject)))
                .isInstanceOf(GeenToegang.class);
        assertThat(proef.rows(JORIS, "werkgeverbericht")).isZero();
    }

    @Test
    void logsTheDisclosure() {
        send();

        var lines = as(
                FRANK,
                () -> jdbc.sql("""
                                select count(*)
                                from maatwerk.verwerkingslog
                                where handeling = 'WERKGEVER_BERICHTEN'
                                  and onderwerp_id = :traject
                                  and betrokkene is not null
                                """)
                        .param("traject", traject.value())
                        .query(Long.class)
                        .single());
        assertThat(lines).isPositive();
    }

    private Berichtuitkomst send() {
        return proef.as(PIM, Werkgeverbalie.class, balie -> balie.send(traject, NAAM, new Mailadres(MIA)));
    }

    private Berichtuitkomst tell() {
        return proef.as(PIM, Werkgeverbalie.class, balie -> balie.tell(traject));
    }

    private Werkgeverbericht bericht() {
        return proef.read(traject).bericht();
    }

    /** What the database holds of this traject, past every policy of people. */
    private List<String> outbox() {
        return asPostkamer(() -> jdbc.sql("""
                        select status || ' ' || coalesce(voornaam, 'null') || ' ' || coalesce(begindatum::text, 'null')
                          || ' ' || coalesce(adres, 'null')
                        from maatwerk.werkgeverbericht
                        where traject_id = :traject
                        """)
                .param("traject", traject.value())
                .query(String.class)
                .list());
    }

    /** What we logged; the mail server of the test logs for itself. */
    private static String logged(CapturedOutput output) {
        return output.getAll()
                .lines()
                .filter(line -> !line.contains("icegreen"))
                .collect(Collectors.joining("\n"));
    }

    private static List<Header> headers(MimeMessage mail) throws MessagingException {
        return Collections.list(mail.getAllHeaders());
    }

    /** All that can be read of a mail; the sender's own address and the addressee's are no secret to it. */
    private static String everything(MimeMessage mail, String plain, String html) throws MessagingException {
        var headers = headers(mail).stream()
                .map(header -> header.getName() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        return (headers + plain + html).replace(MIA, "").toLowerCase(Locale.ROOT);
    }

    private static String words(String text) {
        return text.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
