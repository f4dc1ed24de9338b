package nl.maatwerkaanpak.web;

import java.util.Arrays;
import java.util.List;

/**
 * A choice as the field fragments take it.
 *
 * @param label a message key, or the text itself
 */
public record Keuze(String code, String label) {

    /** The values of an enumeration, their words under the prefix in the messages. */
    public static List<Keuze> of(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Keuze(value.name(), prefix + value.name()))
                .toList();
    }
}
