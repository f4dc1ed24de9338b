package nl.maatwerkaanpak.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.jspecify.annotations.Nullable;

/** Collects the words of a template that people would read and that no bundle holds. */
final class Sjabloonwoorden extends AbstractSimpleMarkupHandler {

    /** What stands inside a tag with one of these is replaced. */
    private static final List<String> REPLACING = List.of("th:text", "th:utext", "th:replace", "th:insert");

    private static final Set<String> READ_ALOUD = Set.of("title", "alt", "placeholder", "aria-label");

    /** A sheet of a mail, and the keys of a keyboard. */
    private static final Set<String> NO_WORDS = Set.of("style", "kbd");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");
    private static final Pattern SHAPE_OF_A_DATE = Pattern.compile("[EdMyHmu :,.'-]+");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");
    private static final Pattern EXPRESSION = Pattern.compile("[$#@*~]\\{[^}]*}");

    private final List<String> found = new ArrayList<>();
    private final Deque<Boolean> prototype = new ArrayDeque<>(List.of(false));

    List<String> found() {
        return List.copyOf(found);
    }

    @Override
    public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
        read(attributes);
        prototype.push(prototype.peek() || NO_WORDS.contains(name) || isReplaced(name, attributes));
    }

    @Override
    public void handleStandaloneElement(
            String name, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
        read(attributes);
    }

    @Override
    public void handleCloseElement(String name, int line, int column) {
        prototype.pop();
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        var text = new String(buffer, offset, length).strip();
        if (!prototype.peek() && WORD.matcher(text).find()) {
            found.add(text);
        }
    }

    /** A page is replaced by the frame, which takes its parts over. */
    private static boolean isReplaced(String name, @Nullable Map<String, String> attributes) {
        return attributes != null && !name.equals("html") && REPLACING.stream().anyMatch(attributes::containsKey);
    }

    private void read(@Nullable Map<String, String> attributes) {
        if (attributes != null) {
            attributes.forEach((name, value) -> {
                if (READ_ALOUD.contains(name)) {
                    found.add(value);
                } else if (name.startsWith("th:")) {
                    readExpression(value);
                }
            });
        }
    }

    private void readExpression(String expression) {
        LITERAL.matcher(expression).results().forEach(match -> {
            var text = match.group(1) == null
                    ? EXPRESSION.matcher(match.group(2)).replaceAll("").strip()
                    : match.group(1);
            if (TWO_WORDS.matcher(text).find() && !SHAPE_OF_A_DATE.matcher(text).matches()) {
                found.add(text);
            }
        });
    }
}
