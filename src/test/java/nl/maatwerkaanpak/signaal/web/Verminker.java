package nl.maatwerkaanpak.signaal.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Makes something broken of what was right: of a signaal first, of its text after that. */
final class Verminker {

    private static final String[] VELDEN = {
        "wijk",
        "plek",
        "tijdstip",
        "soort",
        "feit",
        "duiding",
        "herkomst",
        "groep",
        "acties",
        "spoedAan",
        "personen",
        "extra"
    };

    private static final String[] RARE_TEKST = {
        "",
        " ",
        "\u0000",
        "\ud800",
        "\u202Egnirts",
        "'; drop table maatwerk.signaal; --",
        "<script>alert(1)</script>",
        "${7*7}",
        "../../etc/passwd",
        "NaN",
        "1e999999",
        "-9999999999999999999999",
        "+1000000000-12-31T23:59:59Z",
        "-1000000000-01-01T00:00:00Z",
        "0000-00-00",
        "مرحبا",
        "👩‍👧‍👦".repeat(50),
        "é".repeat(3000)
    };

    private final Random chance;
    private final JsonMapper json;
    private final List<Supplier<Object>> waarden;

    Verminker(Random chance, JsonMapper json) {
        this.chance = chance;
        this.json = json;
        this.waarden = List.of(
                () -> RARE_TEKST[chance.nextInt(RARE_TEKST.length)],
                chance::nextLong,
                chance::nextDouble,
                chance::nextBoolean,
                () -> Collections.singletonList(null),
                () -> List.of(RARE_TEKST[chance.nextInt(RARE_TEKST.length)], List.of(), Map.of()),
                () -> Map.of("naam", RARE_TEKST[chance.nextInt(RARE_TEKST.length)], "zekerheid", "ZEKER"),
                () -> List.of(Map.of("naam", chance.nextInt(), "zekerheid", "GEZIEN")),
                this::deep);
    }

    /** A body of which one to four fields are replaced, or else its text is cut, doubled or sprinkled with noise. */
    String mangle(Map<String, Object> signaal) {
        var changed = new HashMap<>(signaal);
        for (var times = chance.nextInt(4); times >= 0; times--) {
            var veld = VELDEN[chance.nextInt(VELDEN.length)];
            if (chance.nextInt(5) == 0) {
                changed.remove(veld);
            } else {
                changed.put(veld, waarden.get(chance.nextInt(waarden.size())).get());
            }
        }
        var text = json.writeValueAsString(changed);
        return chance.nextInt(3) == 0 ? spoil(text) : text;
    }

    private String spoil(String text) {
        return switch (chance.nextInt(6)) {
            case 0 -> text.substring(0, chance.nextInt(text.length()));
            case 1 -> text + text;
            case 2 -> "[".repeat(chance.nextInt(3000)) + text;
            case 3 -> List.of("", "null", "[]", "0", "\"tekst\"", "{}").get(chance.nextInt(6));
            case 4 -> noise(text);
            default -> "\uFEFF" + text;
        };
    }

    private String noise(String text) {
        var letters = new ArrayList<>(text.chars().boxed().toList());
        for (var times = 0; times < 5; times++) {
            letters.set(chance.nextInt(letters.size()), chance.nextInt(0xFFFF));
        }
        var noisy = new StringBuilder();
        letters.forEach(letter -> noisy.append((char) (int) letter));
        return noisy.toString();
    }

    private Object deep() {
        Object nested = "bodem";
        for (var depth = chance.nextInt(400); depth > 0; depth--) {
            nested = List.of(nested);
        }
        return nested;
    }
}
