package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

class StyleguideTests {

    private static final String WRONG =
            "/styleguide/fouten?plek=Bankjes&leeftijd=twaalf&datum=2999-01-01&tijdstip=2026-10-09T22:45";

    private final MockMvc pages = Paginas.of(StyleguideController.class);

    @ParameterizedTest
    @ValueSource(strings = {"/styleguide", WRONG, "/styleguide/telefoon", "/styleguide/telefoon/fouten"})
    void leavesNoMessageOrExpressionUnresolved(String path) throws Exception {
        var page = page(path);

        assertThat(page).doesNotContain("??", "${", "#{", "th:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styleguide", WRONG, "/styleguide/telefoon"})
    void runsUnderStrictContentSecurityPolicy(String path) throws Exception {
        var page = page(path);

        assertThat(page).doesNotContainPattern("<[^>]+\\s(style|on[a-z]+|hx-on[^=]*)=");
        assertThat(page).doesNotContainPattern("<style|<script(?![^>]* src=)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styleguide", "/styleguide/telefoon"})
    void namesOnlyMaterialsThatExist(String path) throws Exception {
        var links = Pattern.compile("(?:href|src)=\"(/(?:stijl|script|materialen|webjars)/[^\"#]+)")
                .matcher(page(path))
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();

        assertThat(links)
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(resource(link).exists()).as(link).isTrue());
    }

    @Test
    void startsTitleOfPageWithErrorsWithFout() throws Exception {
        assertThat(page(WRONG)).contains("<title>Fout: Stijlgids - Maatwerkaanpak</title>");
        assertThat(page("/styleguide")).contains("<title>Stijlgids - Maatwerkaanpak</title>");
    }

    @Test
    void isThereInEnglish() throws Exception {
        var page = pages.perform(get(WRONG).cookie(new Cookie(Taalcookie.NAAM, "en")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("<html lang=\"en\"", "<title>Error: Style guide - Maatwerkaanpak</title>")
                .contains("Fill in a number, without letters.", "Choose today or a day in the past.")
                .doesNotContain("??", "Kies ", "Vul ");
    }

    @Test
    void keepsWhatWasFilledInBesideItsError() throws Exception {
        var page = page(WRONG);

        assertThat(page)
                .contains(
                        "value=\"Bankjes\"", "value=\"twaalf\"", "value=\"2999-01-01\"", "value=\"2026-10-09T22:45\"");
        assertThat(page).contains("Vul een getal in, zonder letters.", "Kies vandaag of een dag die voorbij is.");
    }

    @Test
    void linksSummaryToItsFields() throws Exception {
        var page = page(WRONG);
        var targets = Pattern.compile("<li><a href=\"#([^\"]+)\">")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(targets).contains("feit", "leeftijd", "datum", "soort", "uitkomst", "wijk", "acties");
        assertThat(targets).allSatisfy(target -> assertThat(page).contains("id=\"" + target + "\""));
    }

    @Test
    void tiesHintAndErrorToTheirField() throws Exception {
        assertThat(page(WRONG))
                .contains("id=\"feit-uitleg\"", "id=\"feit-fout\"", "aria-describedby=\"feit-uitleg feit-fout\"");
        assertThat(page("/styleguide"))
                .contains("aria-describedby=\"feit-uitleg\"")
                .doesNotContain("feit-fout");
    }

    private static ClassPathResource resource(String link) {
        return new ClassPathResource(link.startsWith("/webjars/") ? "META-INF/resources" + link : "static" + link);
    }

    private String page(String path) throws Exception {
        return pages.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
