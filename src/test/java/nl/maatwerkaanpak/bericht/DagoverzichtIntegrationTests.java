package nl.maatwerkaanpak.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class DagoverzichtIntegrationTests extends Postproef {

    private static final String MILA = "mila@gemeente.example";

    @Autowired
    private BeanFactory house;

    @Test
    void tellsHowMuchWorkThereIsInTextAndHtml() throws Exception {
        var mila = employ("handhaving", MILA);
        give(mila, inHours(-1));
        give(mila, inHours(2));
        give(mila, inHours(48));
        offer("handhaving", null, inHours(48));

        day();

        var mail = mailsTo(MILA).get(0);
        assertThat(mail.getSubject()).isEqualTo("Je werklijst in Maatwerkaanpak");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("maatwerkaanpak@gemeente.example"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        for (var form : new String[] {text(mail), html(mail)}) {
            assertThat(form)
                    .contains("Je hebt 3 open taken. 1 taak is te laat. 1 taak moet vandaag klaar zijn.")
                    .contains("Er is 1 taak die nog niemand heeft.")
                    .contains("/instellingen/mail");
        }
    }

    @Test
    void saysNothingOfTheWorkItself() throws Exception {
        var mila = employ("casuistiekcoordinator", MILA);
        give(mila, inHours(2));
        new Casusproef(house).anAnsweredAanmelding();

        day();

        var mail = mailsTo(MILA).get(0);
        var whole = GreenMailUtil.getWholeMessage(mail) + text(mail) + html(mail);
        assertThat(whole)
                .contains("Er is 1 taak die nog niemand heeft.")
                .doesNotContainIgnoringCase(KENMERK, "A-2026", WIJK, "malburgen", "Canarie", "Kanarius")
                .doesNotContainIgnoringCase("signaal", "triage", "casus", "jongere", "Mila O", "<img", "src=");
    }

    @Test
    void comesOnceADay() {
        var mila = employ("handhaving", MILA);
        give(mila, inHours(100));

        day();
        day();
        assertThat(mailsTo(MILA)).hasSize(1);

        klok.move(Duration.ofDays(1));
        day();
        assertThat(mailsTo(MILA)).hasSize(2);
    }

    @Test
    void comesOnceFromTwoNodes() {
        var mila = employ("handhaving", MILA);
        give(mila, inHours(100));

        Tegelijk.twice(() -> {
            dagronde.round();
            return true;
        });

        assertThat(outboxOf(mila)).containsExactly("OPEN");
    }

    @Test
    void staysAwayBeforeTheChosenHour() {
        var mila = employ("handhaving", MILA);
        give(mila, inHours(100));
        klok.set(Postklok.DINSDAG_ELF_UUR.minus(Duration.ofHours(2)));
        as(mila, () -> choose(new Berichtkeuze(true, 10, true)));

        day();
        assertThat(outboxOf(mila)).isEmpty();

        klok.move(Duration.ofHours(1));
        day();
        assertThat(mailsTo(MILA)).hasSize(1);
    }

    @Test
    void staysAwayFromWhoHasNothingToDoAlsoWhenWorkComesLater() {
        var mila = employ("handhaving", MILA);

        day();
        give(mila, inHours(100));
        day();

        assertThat(outboxOf(mila)).containsExactly("GEEN_WERK");
        assertThat(mailsTo(MILA)).isEmpty();
    }

    @Test
    void staysAwayFromWhoDoesNotWantIt() {
        var mila = employ("handhaving", MILA);
        give(mila, inHours(100));
        as(mila, () -> choose(new Berichtkeuze(false, 8, true)));

        day();

        assertThat(outboxOf(mila)).isEmpty();
        assertThat(mailsTo(MILA)).isEmpty();
    }

    @Test
    void staysAwayFromWhoLeftBetweenRoundAndSending() {
        var mila = employ("handhaving", MILA);
        give(mila, inHours(100));
        dagronde.round();

        dismiss(mila);
        postbode.round();

        assertThat(outboxOf(mila)).containsExactly("VERTROKKEN");
        assertThat(mailsTo(MILA)).isEmpty();
    }

    @Test
    void isNotMadeForWhoHasLeft() {
        var mila = employ("handhaving", MILA);
        dismiss(mila);

        day();

        assertThat(outboxOf(mila)).isEmpty();
    }

    @Test
    void doesWithoutAnAddress() {
        var mila = employ("handhaving", null);
        give(mila, inHours(100));

        day();

        assertThat(outboxOf(mila)).containsExactly("GEEN_ADRES");
    }

    @Test
    void opensOutboxAndChoicesToNobodyElse() {
        var mila = employ("handhaving", MILA);
        var other = employ("handhaving", null);
        as(mila, () -> choose(new Berichtkeuze(false, 7, true)));
        dagronde.round();

        assertThat(as(mila, () -> count("bericht_uit"))).isZero();
        assertThat(as(Actor.PROCESMOTOR, () -> count("bericht_uit"))).isZero();
        assertThat(as(other, () -> count("berichtkeuze"))).isZero();
        assertThat(as(mila, () -> count("berichtkeuze"))).isOne();
        assertThatThrownBy(() ->
                        as(mila, () -> jdbc.sql("""
                                insert into maatwerk.bericht_uit (id, medewerker_id, soort, dag, gemaakt_op, volgende_poging)
                                values (gen_random_uuid(), :mila, 'DAGOVERZICHT', '2026-11-09', now(), now())
                                """).param("mila", mila.value()).update()))
                .isInstanceOf(DataAccessException.class);
    }

    private void day() {
        dagronde.round();
        postbode.round();
    }

    private boolean choose(Berichtkeuze keuze) {
        mailkeuze.choose(keuze);
        return true;
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from maatwerk." + table)
                .query(Integer.class)
                .single();
    }

    private static String text(MimeMessage mail) throws Exception {
        return part(mail, 0);
    }

    private static String html(MimeMessage mail) throws Exception {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(number).getContentType()).startsWith(number == 0 ? "text/plain" : "text/html");
        return (String) parts.getBodyPart(number).getContent();
    }
}
