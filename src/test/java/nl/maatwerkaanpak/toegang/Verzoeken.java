package nl.maatwerkaanpak.toegang;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Arrays;
import java.util.Map;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.toegang.Toegangsproef.Proefpersoon;
import nl.maatwerkaanpak.toezicht.Toegangsregel;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** The requests of the access matrix, about the dossiers of a proof; what a request changes is undone. */
final class Verzoeken {

    private final MockMvc mvc;
    private final TransactionTemplate transactions;
    private final Map<String, String> ids;

    Verzoeken(MockMvc mvc, TransactionTemplate transactions, Map<String, String> ids) {
        this.mvc = mvc;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** The text with ids in the place of their names. */
    String filledIn(String text) {
        var result = text;
        for (var entry : ids.entrySet()) {
            result = result.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return result;
    }

    /** A request that is right, by nobody. */
    MockHttpServletRequestBuilder of(Toegangsregel regel) {
        var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(regel.methode()), filledIn(regel.pad()));
        if (isJson(regel)) {
            request.contentType(MediaType.APPLICATION_JSON).content(filledIn(regel.inhoud()));
        } else if (!regel.inhoud().isEmpty()) {
            Arrays.stream(filledIn(regel.inhoud()).split("&"))
                    .map(field -> field.split("=", 2))
                    .forEach(field -> request.param(field[0], field[1]));
        }
        return request.with(csrf());
    }

    /** What a script sends, and no form of a page. */
    static boolean isJson(Toegangsregel regel) {
        return regel.inhoud().startsWith("{\"");
    }

    /** What somebody gets for a request that is right. */
    MockHttpServletResponse send(Toegangsregel regel, Proefpersoon person) {
        var request = of(regel).with(user(person.id().toString()).roles(person.rol()));
        return regel.methode().equals("GET")
                ? perform(request)
                : Actor.as(
                        person.id(),
                        () -> transactions.execute(status -> {
                            status.setRollbackOnly();
                            return perform(request);
                        }));
    }

    MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
