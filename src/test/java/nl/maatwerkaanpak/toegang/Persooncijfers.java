package nl.maatwerkaanpak.toegang;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds figures about a person: a row, an item or a sentence that names them beside a number that is no date, no time and no
 * kenmerk. People on the street must not be counted or ranked by what they report.
 */
final class Persooncijfers {

    private static final Pattern BLOCK =
            Pattern.compile("(?is)<(tr|li|p|dd|td|option|summary|figcaption|text|h[1-6])\\b[^>]*>(.*?)</\\1>");

    private static final Pattern NO_FIGURE = Pattern.compile(
            "Kanarie\\d+|[A-Z]+-\\d{4}-\\d+|\\d{4}-\\d{2}-\\d{2}|\\b\\d{1,2}:\\d{2}\\b|\\b\\d{1,2}\\s+(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\b|\\b20\\d{2}\\b|[0-9a-f]{8}-[0-9a-f-]{27}|&#\\d+;");

    private final List<String> names;

    Persooncijfers(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** What is told of somebody with a figure; of a text that is no page each line is looked at. */
    List<String> found(String body) {
        var blocks = body.contains("</") ? BLOCK.matcher(body).results().map(MatchResult::group) : body.lines();
        return blocks.map(Persooncijfers::words)
                .filter(words -> names.stream().anyMatch(words::contains))
                .filter(words -> NO_FIGURE.matcher(words).replaceAll(" ").matches(".*\\d.*"))
                .toList();
    }

    private static String words(String block) {
        return block.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    static Stream<String> countingByPerson(String source) {
        return Pattern.compile("(?is)group\\s+by[^;\"]*?\\b(melder|weger|gemaakt_door)\\b")
                .matcher(source)
                .results()
                .map(MatchResult::group);
    }
}
