package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.traject.Doel;
import org.jspecify.annotations.Nullable;

/** The goals with which a traject begins: one at least, three at most, so that they can be kept in mind. */
public record DoelenForm(
        @Nullable Leefgebied leefgebied1,
        @Size(max = 300) @Nullable String doel1,
        @Nullable Leefgebied leefgebied2,
        @Size(max = 300) @Nullable String doel2,
        @Nullable Leefgebied leefgebied3,
        @Size(max = 300) @Nullable String doel3) {

    static DoelenForm empty() {
        return new DoelenForm(null, null, null, null, null, null);
    }

    /** The fields of rows that were begun and not finished; the first row always counts. */
    List<String> unfinished() {
        var fields = new ArrayList<String>();
        for (var nummer = 1; nummer <= 3; nummer++) {
            var hasText = isText(doel(nummer));
            var hasLeefgebied = leefgebied(nummer) != null;
            if (!hasText && (hasLeefgebied || nummer == 1)) {
                fields.add("doel" + nummer);
            }
            if (!hasLeefgebied && (hasText || nummer == 1)) {
                fields.add("leefgebied" + nummer);
            }
        }
        return fields;
    }

    List<Doel> doelen() {
        return Stream.of(1, 2, 3)
                .filter(nummer -> isText(doel(nummer)))
                .map(nummer -> new Doel(
                        Objects.requireNonNull(leefgebied(nummer)),
                        Objects.requireNonNull(doel(nummer)).strip()))
                .toList();
    }

    private @Nullable String doel(int nummer) {
        return switch (nummer) {
            case 1 -> doel1;
            case 2 -> doel2;
            default -> doel3;
        };
    }

    private @Nullable Leefgebied leefgebied(int nummer) {
        return switch (nummer) {
            case 1 -> leefgebied1;
            case 2 -> leefgebied2;
            default -> leefgebied3;
        };
    }

    private static boolean isText(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
