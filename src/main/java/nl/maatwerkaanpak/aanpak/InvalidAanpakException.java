package nl.maatwerkaanpak.aanpak;

import java.util.List;
import java.util.stream.Collectors;

/** The file of the municipality has mistakes; carries all of them, so that they are mended in one go. */
public class InvalidAanpakException extends RuntimeException {

    private final String bestand;
    private final transient List<Fout> fouten;

    InvalidAanpakException(String bestand, List<Fout> fouten) {
        super(describe(bestand, fouten));
        this.bestand = bestand;
        this.fouten = List.copyOf(fouten);
    }

    public String bestand() {
        return bestand;
    }

    public List<Fout> fouten() {
        return fouten;
    }

    private static String describe(String bestand, List<Fout> fouten) {
        var count = fouten.size() == 1 ? "1 fout" : fouten.size() + " fouten";
        return fouten.stream()
                .map(fout -> "\n  - " + fout)
                .collect(Collectors.joining("", "De aanpak in " + bestand + " heeft " + count + ":", ""));
    }
}
