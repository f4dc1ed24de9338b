package nl.maatwerkaanpak.ontwikkeling.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo story at its own dates. What it does is what people can do, so a rule that it breaks fails here. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
@Import(VerhaalIntegrationTests.Tijd.class)
class VerhaalIntegrationTests {

    @Autowired
    private BeanFactory house;

    @Autowired
    private Verhaalklok klok;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void leavesEverybodyWithWork() {
        new Verhaal(house, new Verhaaltijd(0)).tell(klok);

        assertThat(open("signaal-wegen")).isEqualTo(2);
        assertThat(jdbc.sql("select distinct soort from maatwerk.taak where afgerond_op is null")
                        .query(String.class)
                        .list())
                .contains(
                        "userTask_weighSignaal",
                        "userTask_answerTriage",
                        "userTask_scheduleCasus",
                        "userTask_holdOverleg",
                        "userTask_performActie",
                        "userTask_followUpAfwijzing",
                        "userTask_guideTraject",
                        "userTask_recordPlaatsing");
    }

    private long open(String proces) {
        return jdbc.sql("select count(*) from maatwerk.taak where proces = :proces and afgerond_op is null")
                .param("proces", proces)
                .query(Long.class)
                .single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Tijd {

        @Bean
        @Primary
        Verhaalklok verhaalklok() {
            return Verhaalklok.running();
        }
    }
}
