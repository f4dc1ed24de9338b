package nl.maatwerkaanpak.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Every fixed text is there in Dutch and in English. What fails here names the keys: write them in the file with
 * {@code _en} behind its name.
 */
class TalenTests {

    private static final Pattern IN_A_LANGUAGE = Pattern.compile(".*_[a-z]{2}\\.properties");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    /** The mails are in Dutch for everybody. */
    private static final List<String> OF_A_MAIL = List.of("bericht.mail.", "prospect.mail.");

    /** Each language has its own name, whatever the page speaks. */
    private static final String OF_THE_LANGUAGES = "raam.taal.";

    /** Words that are the same in both, and names. */
    private static final Set<String> SAME = Set.of(
            "Briefing",
            "Hotspot",
            "Casusregisseur",
            "Contact",
            "Drugs",
            "Geitenkamp",
            "Intake",
            "Later",
            "Maatwerkaanpak",
            "Malburgen",
            "Menu",
            "Presikhaaf",
            "Triage",
            "casusregisseur",
            "procesregisseur",
            "Procesregisseur",
            "Prospect4Cash",
            "School",
            "Straatcoach",
            "Veiligheidshuis",
            "in triage",
            "intake",
            "open",
            "school");

    /** The texts of one file, in both languages. */
    record Bundel(String pad) {

        Set<String> keys() {
            return textsOf(pad).stringPropertyNames().stream()
                    .filter(key -> OF_A_MAIL.stream().noneMatch(key::startsWith))
                    .collect(toCollection(TreeSet::new));
        }

        Set<String> englishKeys() {
            return new TreeSet<>(textsOf(englishPad()).stringPropertyNames());
        }

        Set<String> both() {
            var both = keys();
            both.retainAll(englishKeys());
            return both;
        }

        String dutch(String key) {
            return textsOf(pad).getProperty(key);
        }

        String english(String key) {
            return textsOf(englishPad()).getProperty(key);
        }

        String englishPad() {
            return pad.replace(".properties", "_en.properties");
        }

        @Override
        public String toString() {
            return pad;
        }
    }

    @ParameterizedTest
    @MethodSource("bundels")
    void hasTheSameKeysInBothLanguages(Bundel bundel) {
        var missing = bundel.keys();
        missing.removeAll(bundel.englishKeys());
        var without = bundel.englishKeys();
        without.removeAll(bundel.keys());

        assertThat(missing).as("missing in %s", bundel.englishPad()).isEmpty();
        assertThat(without).as("in %s, but not in Dutch", bundel.englishPad()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundels")
    void takesTheSameArgumentsInBothLanguages(Bundel bundel) {
        assertThat(bundel.both())
                .allSatisfy(key ->
                        assertThat(arguments(bundel.english(key))).as(key).isEqualTo(arguments(bundel.dutch(key))));
    }

    @ParameterizedTest
    @MethodSource("bundels")
    void saysNothingInDutchToWhoReadsEnglish(Bundel bundel) {
        var equal = bundel.both().stream()
                .filter(key -> !key.startsWith(OF_THE_LANGUAGES))
                .filter(key -> bundel.dutch(key).equals(bundel.english(key)))
                .filter(key -> WORD.matcher(bundel.dutch(key)).find())
                .filter(key -> !SAME.contains(bundel.dutch(key)))
                .toList();

        assertThat(equal).as("the same in both languages").isEmpty();
    }

    /** In a text with arguments a lone apostrophe swallows what follows, without a word. */
    @ParameterizedTest
    @MethodSource("bundels")
    void canBeReadByTheFormatterOfMessages(Bundel bundel) {
        var texts = Stream.concat(
                bundel.keys().stream().map(bundel::dutch),
                bundel.englishKeys().stream().map(bundel::english));

        assertThat(texts.filter(text -> text.matches("(?s).*\\{\\d.*"))).allSatisfy(text -> {
            assertThatCode(() -> new MessageFormat(text)).as(text).doesNotThrowAnyException();
            assertThat(text.replace("''", "")).doesNotContain("'");
        });
    }

    /** A computer that speaks English itself has nothing else to fall back on. */
    @Test
    void asksForCorrectionInDutchOnAComputerThatSpeaksEnglish() {
        var ofThisComputer = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            ResourceBundle.clearCache();
            var texts = ResourceBundle.getBundle("ValidationMessages", Locale.forLanguageTag("nl"));

            assertThat(texts.getString("jakarta.validation.constraints.NotBlank.message"))
                    .isEqualTo("Vul dit in.");
        } finally {
            Locale.setDefault(ofThisComputer);
            ResourceBundle.clearCache();
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    private static java.util.Properties textsOf(String path) {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<Bundel> bundels() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver().getResources("file:src/main/resources/messages/*.properties");
        return Stream.concat(
                        Stream.of("messages.properties", "ValidationMessages.properties"),
                        Stream.of(files).map(file -> "messages/" + file.getFilename()))
                .filter(path -> !IN_A_LANGUAGE.matcher(path).matches())
                .map(Bundel::new)
                .toList();
    }
}
