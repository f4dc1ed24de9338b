package nl.maatwerkaanpak.signaal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The five acts that the programme gives a straatcoach. */
public enum Straatactie {
    AANSPREKEN("aanspreken"),
    MONITOREN("monitoren"),
    DE_ESCALEREN("de-escaleren"),
    OPSCHALEN("opschalen"),
    DOORVERWIJZEN("doorverwijzen");

    private final String code;

    Straatactie(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Throws when no act has this code. */
    public static Straatactie of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    static String codes(Set<Straatactie> acties) {
        return acties.stream()
                .sorted(Comparator.naturalOrder())
                .map(Straatactie::code)
                .collect(Collectors.joining(","));
    }

    static Set<Straatactie> ofCodes(String codes) {
        var acties = EnumSet.noneOf(Straatactie.class);
        Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(Straatactie::of)
                .forEach(acties::add);
        return acties;
    }
}
