package nl.maatwerkaanpak.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.toegang.Toegangsproef.Proefpersoon;
import nl.maatwerkaanpak.toezicht.Toegangsmatrix;
import nl.maatwerkaanpak.toezicht.Toegangsregel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint for every role with every relatie, through HTTP: it opens to those in the matrix, and for everybody else
 * it does not exist. Each request is undone, so that all of them meet the same dossiers.
 */
@SpringBootTest(classes = Maatwerkaanpak.class, properties = "proef=toegangsmatrix")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@WithDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToegangsmatrixTests {

    private static final Toegangsmatrix MATRIX = Toegangsmatrix.read();
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private static final String ONLY_REFUSED = "toegang/alleen-geweigerd.csv";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Aanpak aanpak;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private BeanFactory house;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    private Set<String> onlyRefused = Set.of();
    private Toegangsproef proef;
    private List<Proefpersoon> people;
    private Verzoeken verzoeken;

    @BeforeAll
    void prepare() throws IOException {
        onlyRefused = new ClassPathResource(ONLY_REFUSED)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
        proef = new Toegangsproef(house);
        people = proef.prepare();
        verzoeken = new Verzoeken(mvc, transactions, proef.ids());
    }

    @Test
    void knowsEveryActThatIsOnlyRefused() {
        assertThat(MATRIX.regels()).extracting(Toegangsregel::toString).containsAll(onlyRefused);
    }

    @Test
    void everyEndpointHasItsRow() {
        var existing = new TreeSet<String>();
        endpoints.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("nl.maatwerkaanpak")) {
                for (var pattern : mapping.getPatternValues()) {
                    mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(verb -> existing.add(verb + " " + pattern.replaceAll("\\{[^}]*}", "{}")));
                }
            }
        });

        assertThat(MATRIX.regels()).extracting(Toegangsregel::endpoint).containsExactlyInAnyOrderElementsOf(existing);
    }

    @ParameterizedTest
    @MethodSource("handelingen")
    void saysWhatTheCodeSays(Toegangsregel regel) {
        var handeling = regel.handeling();

        assertThat(regel.relaties()).isEqualTo(handeling.relaties());
        if (regel.relaties().isEmpty()) {
            assertThat(roles().filter(rol -> handeling.isFunctionOf(rol, aanpak)))
                    .containsExactlyElementsOf(
                            roles().filter(rol -> regel.matchesRol(rol, aanpak)).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("regels")
    void opensToThoseOfTheMatrixAndToNobodyElse(Toegangsregel regel) throws Exception {
        var wrong = new ArrayList<String>();
        var answers = new TreeSet<Integer>();
        for (var person : people) {
            var response = verzoeken.send(regel, person);
            var opens = regel.opensTo(person.rol(), person.relatie(), aanpak);
            if (opens ? !isAnswer(regel, response) : response.getStatus() != NOT_FOUND) {
                wrong.add(person + ": " + response.getStatus());
            }
            if (opens) {
                answers.add(response.getStatus());
            }
        }

        assertThat(wrong).as("%s", regel).isEmpty();
        assertThat(answers.equals(Set.of(CONFLICT)))
                .as("%s only ever meets that it cannot be done any more", regel)
                .isEqualTo(onlyRefused.contains(regel.toString()));
    }

    @ParameterizedTest
    @MethodSource("regels")
    void leadsToLoginWithoutOne(Toegangsregel regel) throws Exception {
        var response = mvc.perform(verzoeken.of(regel)).andReturn().getResponse();

        var login = "/oauth2/authorization/maatwerkaanpak";
        if (regel.isOpenbaar()) {
            assertThat(response.getStatus()).isIn(200, 302);
            assertThat(String.valueOf(response.getRedirectedUrl())).doesNotEndWith(login);
        } else {
            assertThat(response.getStatus()).isEqualTo(302);
            assertThat(response.getRedirectedUrl()).endsWith(login);
        }
    }

    /** Whoever sends an empty form gets the page back, with what is wrong in its title. */
    @ParameterizedTest
    @MethodSource("formulieren")
    void asksAgainWhenNothingIsFilledIn(Toegangsregel regel) throws Exception {
        var person = someoneFor(regel);
        var empty = MockMvcRequestBuilders.post(verzoeken.filledIn(regel.pad()))
                .param("uitkomst", regel.pad().matches(".*/wegen(/samen)?") ? "AFDOEN" : "")
                .with(csrf())
                .with(user(person.id().toString()).roles(person.rol()));

        var response = verzoeken.perform(empty);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains("<title>Fout:").doesNotContain("??");
    }

    @ParameterizedTest
    @MethodSource("paginas")
    void isThereInEnglishToo(Toegangsregel regel) throws Exception {
        var person = someoneFor(regel);
        var english = verzoeken
                .of(regel)
                .cookie(new Cookie("MAATWERK_TAAL", "en"))
                .with(user(person.id().toString()).roles(person.rol()));

        var page = verzoeken.perform(english).getContentAsString();

        assertThat(page).doesNotContain("??", "<html lang=\"nl\"");
    }

    @Test
    void closesToWhoHasLeft() throws Exception {
        var leaver = people.stream()
                .filter(person -> person.relatie() == Relatie.PROCESREGISSEUR)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        var casus = MATRIX.regels().stream()
                .filter(regel -> regel.toString().equals("GET /casussen/{casus}"))
                .findFirst()
                .orElseThrow();
        assertThat(verzoeken.send(casus, leaver).getStatus()).isEqualTo(200);

        proef.dismiss(leaver);
        try {
            assertThat(verzoeken.send(casus, leaver).getStatus()).isEqualTo(NOT_FOUND);
        } finally {
            proef.employ(leaver);
        }
        assertThat(verzoeken.send(casus, leaver).getStatus()).isEqualTo(200);
    }

    /** A page and an act about a dossier, for somebody to whom both would open. */
    @ParameterizedTest
    @MethodSource("dossiers")
    void isNotThereForWhomTheDossierIsClosedTo(Toegangsregel regel) {
        var person = someoneFor(regel);
        proef.close(person);
        try {
            assertThat(verzoeken.send(regel, person).getStatus()).isEqualTo(NOT_FOUND);
        } finally {
            proef.reopen(person);
        }
    }

    private Proefpersoon someoneFor(Toegangsregel regel) {
        return people.stream()
                .filter(one -> regel.opensTo(one.rol(), one.relatie(), aanpak))
                .findFirst()
                .orElseThrow();
    }

    /** A page is shown; an act is done, or meets that somebody did it before. No text is missing in either. */
    private static boolean isAnswer(Toegangsregel regel, MockHttpServletResponse response) throws Exception {
        var status = response.getStatus();
        var complete = !response.getContentAsString().contains("??");
        return complete && (regel.methode().equals("GET") ? status == 200 || isRedirect(status) : isActed(status));
    }

    /** Done, met by another's act, or shown once more before it is sent. */
    private static boolean isActed(int status) {
        return isRedirect(status) || status == CONFLICT || status == 200;
    }

    private static boolean isRedirect(int status) {
        return status == 302;
    }

    private Stream<String> roles() {
        return people.stream().map(Proefpersoon::rol).distinct();
    }

    static List<Toegangsregel> regels() {
        return MATRIX.regels();
    }

    static List<Toegangsregel> formulieren() {
        return MATRIX.regels().stream()
                .filter(regel -> !regel.inhoud().isEmpty() && !Verzoeken.isJson(regel))
                .toList();
    }

    static List<Toegangsregel> paginas() {
        return MATRIX.regels().stream()
                .filter(regel -> regel.methode().equals("GET"))
                .toList();
    }

    /** All that is about one dossier; an overleg itself is about none, and an own vervanging neither. */
    static List<Toegangsregel> dossiers() {
        return MATRIX.regels().stream()
                .filter(regel -> !regel.relaties().isEmpty())
                // about nobody, so that no dossier closes it
                .filter(regel -> regel.handeling() != Handeling.FENOMEEN_LEZEN)
                .filter(regel ->
                        !regel.pad().startsWith("/overleggen") || regel.pad().contains("{punt}"))
                .toList();
    }

    static List<Toegangsregel> handelingen() {
        return MATRIX.regels().stream()
                .filter(regel -> regel.handeling() != null)
                .toList();
    }
}
