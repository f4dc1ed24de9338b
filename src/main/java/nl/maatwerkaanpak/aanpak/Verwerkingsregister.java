package nl.maatwerkaanpak.aanpak;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the municipality keeps its register of processing (AVG art. 30), and which of its activities each purpose belongs to.
 * Every line of the verwerkingslog names the activity by its address (Logboek Dataverwerkingen).
 *
 * @param adres of the register; an activity is found below it by its code
 */
public record Verwerkingsregister(
        @NotBlank(message = Fout.ONTBREEKT) @Pattern(regexp = "https?://[^\\s?#]+[^/\\s?#]", message = GEEN_ADRES)
        String adres,

        @DefaultValue List<@Valid Verwerkingsactiviteit> activiteiten) {

    private static final String GEEN_ADRES = "is geen webadres: begin met https:// en eindig zonder schuine streep";

    /** The address of the activity for this purpose. */
    public URI activiteit(Doel doel) {
        return activiteiten.stream()
                .filter(activiteit -> activiteit.doel() == doel)
                .map(activiteit -> URI.create(adres + "/" + activiteit.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the register was not checked: " + doel));
    }
}
