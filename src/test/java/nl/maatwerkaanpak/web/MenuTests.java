package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.aanpak.Aanpakken;
import nl.maatwerkaanpak.web.Raam.Navigatiepunt;
import org.junit.jupiter.api.Test;

class MenuTests {

    @Test
    void straatcoachStartsWithNewSignaal() {
        assertThat(hrefs("straatcoach"))
                .containsExactly("/signalen/nieuw", "/signalen", "/briefing", "/taken", "/casussen");
    }

    @Test
    void signaalcoordinatorWeighs() {
        assertThat(hrefs("signaalcoordinator"))
                .containsExactly(
                        "/signalen", "/briefing", "/wegen", "/taken", "/aanmeldingen", "/casussen", "/fenomenen");
    }

    @Test
    void coordinatorPlansOverleg() {
        assertThat(hrefs("casuistiekcoordinator"))
                .containsExactly("/taken", "/aanmeldingen", "/casussen", "/fenomenen", "/overleggen");
    }

    @Test
    void partnerOfConfigurationFilesAanmeldingen() {
        assertThat(hrefs("leerplicht")).containsExactly("/taken", "/aanmeldingen", "/casussen", "/overleggen");
    }

    @Test
    void partnerThatGuidesHasTrajecten() {
        assertThat(hrefs("prospect4cash"))
                .containsExactly("/taken", "/aanmeldingen", "/trajecten", "/werkgevers", "/casussen", "/overleggen");
        assertThat(hrefs("jongerenwerker"))
                .containsExactly("/signalen", "/taken", "/aanmeldingen", "/trajecten", "/casussen", "/overleggen");
    }

    @Test
    void beheerderSeesNoWayToDossiers() {
        assertThat(hrefs("beheerder")).containsExactly("/taken", "/beheer", "/toegangsoverzicht");
    }

    @Test
    void marksOnlyTheClosestWay() {
        assertThat(current("/signalen/nieuw/17/waar")).containsExactly("/signalen/nieuw");
        assertThat(current("/signalen/17")).containsExactly("/signalen");
        assertThat(current("/signalenlijst")).isEmpty();
        assertThat(menu("signaalcoordinator", "/signalen/17/wegen").stream()
                        .filter(Navigatiepunt::huidig)
                        .map(Navigatiepunt::href))
                .containsExactly("/wegen");
    }

    private static List<String> hrefs(String rol) {
        return menu(rol, "/").stream().map(Navigatiepunt::href).toList();
    }

    private static List<String> current(String path) {
        return menu("straatcoach", path).stream()
                .filter(Navigatiepunt::huidig)
                .map(Navigatiepunt::href)
                .toList();
    }

    private static List<Navigatiepunt> menu(String rol, String path) {
        return Menu.of(Set.of(rol), Aanpakken.withLeerplicht(), path);
    }
}
