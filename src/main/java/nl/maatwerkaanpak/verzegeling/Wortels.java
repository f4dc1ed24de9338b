package nl.maatwerkaanpak.verzegeling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The file of roots that is kept elsewhere: a line for the last block of a day, with a head. It holds no personal data. */
final class Wortels {

    private static final String HEAD = "blok;aantal;eerste_nummer;laatste_nummer;gezegeld_op;wortel";
    private static final Pattern LINE = Pattern.compile("(\\d+);\\d+;\\d+;\\d+;[^;]+;([0-9a-f]{64})");

    private Wortels() {}

    static String write(List<Zegel> zegels) {
        return zegels.stream()
                .map(zegel -> "%d;%d;%d;%d;%s;%s%n"
                        .formatted(
                                zegel.blok(),
                                zegel.aantal(),
                                zegel.eersteNummer(),
                                zegel.laatsteNummer(),
                                zegel.gezegeldOp(),
                                zegel.wortel()))
                .collect(Collectors.joining("", HEAD + System.lineSeparator(), ""));
    }

    /** The roots by block. Throws {@link IllegalArgumentException} that names the line that is none. */
    static Map<Long, String> read(List<String> lines) {
        var wortels = new LinkedHashMap<Long, String>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index).strip();
            if (!line.isEmpty() && !line.equals(HEAD)) {
                var matcher = LINE.matcher(line);
                if (!matcher.matches()) {
                    throw new IllegalArgumentException("regel " + (index + 1) + " is geen regel van een wortelbestand");
                }
                wortels.put(Long.valueOf(matcher.group(1)), matcher.group(2));
            }
        }
        return wortels;
    }
}
