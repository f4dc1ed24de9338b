package nl.maatwerkaanpak.bericht;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.taak.NieuweTaak;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.taak.Werklijst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail server, people with an address, and an empty outbox. The rounds are made by the test. */
@SpringBootTest(
        classes = {Maatwerkaanpak.class, Postproef.Klok.class},
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.properties.[mail.smtp.starttls.enable]=false",
            "spring.mail.properties.[mail.smtp.starttls.required]=false",
            "spring.mail.properties.[mail.smtp.timeout]=400",
            "maatwerk.mail.afzender=maatwerkaanpak@gemeente.example",
            "maatwerk.mail.werkgevers=werk@bureau.example",
            "maatwerk.mail.rooster=false"
        })
@WithDatabase
abstract class Postproef {

    /** What is planted in the work, and may be in no mail. */
    static final String KENMERK = "S-2026-4711";

    static final String WIJK = "presikhaaf";

    private final List<MedewerkerId> employed = new ArrayList<>();
    GreenMail server;

    @Autowired
    Postbode postbode;

    @Autowired
    Dagronde dagronde;

    @Autowired
    Mailkeuze mailkeuze;

    @Autowired
    Postklok klok;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    Werklijst werklijst;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @TestConfiguration(proxyBeanMethods = false)
    static class Klok {

        @Bean
        @Primary
        Postklok postklok() {
            return new Postklok();
        }
    }

    @BeforeEach
    void begin() {
        klok.set(Postklok.DINSDAG_ELF_UUR);
        startServer();
        asPostkamer(() -> jdbc.sql("delete from maatwerk.bericht_uit").update());
        as(
                Actor.PROCESMOTOR,
                () -> jdbc.sql("update maatwerk.taak set afgerond_op = now() where afgerond_op is null")
                        .update());
    }

    @AfterEach
    void end() {
        server.stop();
        employed.forEach(this::dismiss);
    }

    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    /** Somebody with a role and, when given, an address. */
    MedewerkerId employ(String rol, @Nullable String adres) {
        var id = MedewerkerId.create();
        employed.add(id);
        as(Actor.DIRECTORY, () -> {
            jdbc.sql("insert into maatwerk.medewerker values (:id, 'Mila O''Brien', 'gemeente', true, now())")
                    .param("id", id.value())
                    .update();
            jdbc.sql("insert into maatwerk.medewerker_rol values (:id, :rol)")
                    .param("id", id.value())
                    .param("rol", rol)
                    .update();
            return adres == null
                    ? 0
                    : jdbc.sql("insert into maatwerk.medewerker_mailadres values (:id, :adres)")
                            .param("id", id.value())
                            .param("adres", adres)
                            .update();
        });
        return id;
    }

    void dismiss(MedewerkerId id) {
        as(
                Actor.DIRECTORY,
                () -> jdbc.sql("update maatwerk.medewerker set actief = false where id = :id")
                        .param("id", id.value())
                        .update());
    }

    /** A taak of somebody, due at that moment, that says what no mail may say. */
    TaakId give(MedewerkerId eigenaar, @Nullable Instant uiterlijk) {
        return offer(null, eigenaar, uiterlijk);
    }

    TaakId offer(@Nullable String rol, @Nullable MedewerkerId eigenaar, @Nullable Instant uiterlijk) {
        var taak = TaakId.create();
        var row = new NieuweTaak(
                taak,
                "userTask_weighSignaal",
                "signaal-wegen",
                UUID.randomUUID(),
                null,
                KENMERK,
                WIJK,
                "/signalen/" + taak,
                rol,
                null,
                eigenaar,
                uiterlijk);
        as(Actor.PROCESMOTOR, () -> {
            werklijst.offer(row);
            return taak;
        });
        return taak;
    }

    Instant inHours(int hours) {
        return klok.instant().plus(Duration.ofHours(hours));
    }

    /** What the server has for this address. */
    List<MimeMessage> mailsTo(String adres) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, adres))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String adres) {
        try {
            return mail.getAllRecipients()[0].toString().equals(adres);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** How the rows of somebody stand, as OPEN or how they ended. */
    List<String> outboxOf(MedewerkerId medewerker) {
        return asPostkamer(() -> jdbc.sql("""
                        select coalesce(uitkomst, 'OPEN')
                        from maatwerk.bericht_uit
                        where medewerker_id = :medewerker
                        order by gemaakt_op, id
                        """)
                .param("medewerker", medewerker.value())
                .query(String.class)
                .list());
    }

    <T> T asPostkamer(Supplier<T> work) {
        return as(Actor.POSTKAMER, work);
    }

    <T> T as(MedewerkerId actor, Supplier<T> work) {
        return Actor.as(actor, () -> transactions.execute(status -> work.get()));
    }
}
