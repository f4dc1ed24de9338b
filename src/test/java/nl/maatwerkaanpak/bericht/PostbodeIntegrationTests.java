package nl.maatwerkaanpak.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PostbodeIntegrationTests extends Postproef {

    private static final String MILA = "mila@gemeente.example";
    private static final String YARA = "yara@gemeente.example";

    @Autowired
    private Uitbak uitbak;

    @Autowired
    private Opsteller opsteller;

    @Autowired
    private Mailserver mailserver;

    @Autowired
    private ObjectProvider<Postzak> postzakken;

    @Test
    void losesNothingWhenTheServerIsAway() throws IOException {
        var mila = employ("handhaving", MILA);
        put(mila);
        sender.setPort(closedPort());

        postbode.round();
        assertThat(outboxOf(mila)).containsExactly("OPEN");
        assertThat(faultsOf(mila)).containsExactly("1 NIET_BEREIKBAAR");

        sender.setPort(server.getSmtp().getPort());
        postbode.round();
        assertThat(mailsTo(MILA)).isEmpty();

        klok.move(Duration.ofMinutes(1));
        postbode.round();
        postbode.round();
        assertThat(mailsTo(MILA)).hasSize(1);
        assertThat(outboxOf(mila)).containsExactly("VERZONDEN");
    }

    @Test
    void goesOnWithTheOthersWhenTheServerHangs() throws Exception {
        var mila = employ("handhaving", MILA);
        var yara = employ("handhaving", YARA);
        put(mila);
        klok.move(Duration.ofSeconds(1));
        put(yara);

        try (var hanging = Hapering.silentTo(1, server.getSmtp().getPort())) {
            sender.setPort(hanging.port());
            postbode.round();
        }

        assertThat(faultsOf(mila)).containsExactly("1 GEEN_ANTWOORD");
        assertThat(outboxOf(mila)).containsExactly("OPEN");
        assertThat(outboxOf(yara)).containsExactly("VERZONDEN");
        assertThat(mailsTo(YARA)).hasSize(1);
    }

    @Test
    void leavesServerThatKeepsHangingAloneForAMinute() throws Exception {
        var people = IntStream.range(0, 8)
                .mapToObj(number -> employ("handhaving", number + MILA))
                .toList();
        people.forEach(this::put);

        try (var hanging = Hapering.silentTo(100, 0)) {
            sender.setPort(hanging.port());
            var node = new Postbode(uitbak, opsteller, mailserver, postzakken, transactions, klok);
            node.round();
            node.round();
            assertThat(hanging.calls()).isEqualTo(3);

            klok.move(Duration.ofMinutes(1));
            node.round();
            assertThat(hanging.calls()).isEqualTo(6);
        }
        assertThat(people).allSatisfy(person -> assertThat(outboxOf(person)).containsExactly("OPEN"));
    }

    @Test
    void sendsNothingInTheClearWhenThatIsNotAllowed() {
        var mila = employ("handhaving", MILA);
        put(mila);
        var before = sender.getJavaMailProperties();

        var strict = new Properties();
        strict.putAll(before);
        strict.put("mail.smtp.starttls.enable", "true");
        strict.put("mail.smtp.starttls.required", "true");
        try {
            sender.setJavaMailProperties(strict);
            postbode.round();
        } finally {
            sender.setJavaMailProperties(before);
        }

        assertThat(faultsOf(mila)).containsExactly("1 NIET_BEREIKBAAR");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void sendsOnceFromTwoNodes() {
        var people = IntStream.range(0, 12)
                .mapToObj(number -> employ("handhaving", number + MILA))
                .toList();
        people.forEach(this::put);

        Tegelijk.twice(() -> {
            postbode.round();
            return true;
        });

        assertThat(people).allSatisfy(person -> assertThat(outboxOf(person)).containsExactly("VERZONDEN"));
        assertThat(server.getReceivedMessages()).hasSize(12);
    }

    @Test
    void takesMailThatTheServerHasAsSentWhateverFollows() throws Exception {
        var mila = employ("handhaving", MILA);
        put(mila);

        try (var rude = Hapering.withoutGoodbye()) {
            sender.setPort(rude.port());
            postbode.round();
        }

        assertThat(outboxOf(mila)).containsExactly("VERZONDEN");
    }

    @Test
    void sendsOneMailForAllThatWaited() throws Exception {
        var mila = employ("handhaving", MILA);
        put(mila);
        klok.move(Duration.ofMinutes(5));
        put(mila);
        var oldest = oldestOf(mila);

        postbode.round();

        assertThat(mailsTo(MILA)).hasSize(1);
        assertThat(mailsTo(MILA).get(0).getMessageID()).isEqualTo("<" + oldest + "@gemeente.example>");
        assertThat(outboxOf(mila)).containsExactly("VERZONDEN", "VERZONDEN");
    }

    @Test
    void asksAgainLaterWhatTheServerRefusedAndLogsNoAddress(CapturedOutput output) throws IOException {
        var mila = employ("handhaving", MILA);
        put(mila);

        try (var refusing = Hapering.refusing(MILA)) {
            sender.setPort(refusing.port());
            postbode.round();
        }

        assertThat(faultsOf(mila)).containsExactly("1 GEWEIGERD");
        assertThat(outboxOf(mila)).containsExactly("OPEN");
        assertThat(output).contains("GEWEIGERD").doesNotContain(MILA);
    }

    @Test
    void setsAsideWhatCannotBeWritten() {
        var mila = employ("handhaving", MILA);
        var yara = employ("handhaving", YARA);
        put(mila);
        put(yara);

        new Postbode(uitbak, new BrokenFor(mila), mailserver, postzakken, transactions, klok).round();

        assertThat(faultsOf(mila)).containsExactly("1 NIET_GEMAAKT");
        assertThat(outboxOf(yara)).containsExactly("VERZONDEN");
    }

    @Test
    void setsAsideMailToWhatIsNoAddress() {
        var mila = employ("handhaving", "mila@gemeente..example");
        var yara = employ("handhaving", YARA);
        put(mila);
        put(yara);

        postbode.round();

        assertThat(faultsOf(mila)).containsExactly("1 NIET_GEMAAKT");
        assertThat(mailsTo(YARA)).hasSize(1);
    }

    @Test
    void forgetsWhatWasSentAWeekAgo() {
        var mila = employ("handhaving", MILA);
        put(mila);
        postbode.round();
        klok.move(Duration.ofDays(6));
        put(mila);

        klok.move(Duration.ofDays(2));
        dagronde.clear();

        assertThat(outboxOf(mila)).containsExactly("OPEN");
    }

    /** Writes every mail but one. */
    private final class BrokenFor extends Opsteller {

        private final MedewerkerId medewerker;

        private BrokenFor(MedewerkerId medewerker) {
            super(null, null, null, null, null);
            this.medewerker = medewerker;
        }

        @Override
        Ontwerp draft(Zending zending) {
            if (zending.medewerker().equals(medewerker)) {
                throw new IllegalStateException("broken");
            }
            return opsteller.draft(zending);
        }
    }

    private void put(MedewerkerId medewerker) {
        asPostkamer(() -> {
            uitbak.putSpoed(medewerker);
            return true;
        });
    }

    private List<String> faultsOf(MedewerkerId medewerker) {
        return query(medewerker, "pogingen || ' ' || laatste_fout");
    }

    private String oldestOf(MedewerkerId medewerker) {
        return query(medewerker, "id::text").get(0);
    }

    private List<String> query(MedewerkerId medewerker, String column) {
        return asPostkamer(() -> jdbc.sql("select " + column
                        + " from maatwerk.bericht_uit where medewerker_id = :medewerker order by gemaakt_op, id")
                .param("medewerker", medewerker.value())
                .query(String.class)
                .list());
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
