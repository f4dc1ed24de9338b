package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What every template keeps to, and what goes wrong in silence when it does not. */
class TemplateRulesTests {

    private static final Pattern TAG = Pattern.compile("<[a-z](?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern KEY =
            Pattern.compile("#\\{([a-zA-Z0-9_.-]+)[}(]|#messages\\.msg\\('([a-zA-Z0-9_.-]+)'[,)]");
    private static final Pattern INLINE = Pattern.compile("\\s(on[a-z]+|style|hx-on[a-z:-]*)=");

    @ParameterizedTest
    @MethodSource("templates")
    void setsNoConditionBesideReplacement(Resource template) throws IOException {
        assertThat(tags(template)).noneMatch(TemplateRulesTests::isIgnoredCondition);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void namesTextsThatExist(Resource template) throws IOException {
        assertThat(texts()).containsAll(keys(template));
    }

    /** The policy of production forbids them, so that they would do nothing. */
    @ParameterizedTest
    @MethodSource("templates")
    void hasNoInlineScriptOrStyle(Resource template) throws IOException {
        assertThat(tags(template)).noneMatch(tag -> INLINE.matcher(tag).find());
    }

    /** What is not in a bundle is in one language only. What an expression replaces is only there for who opens the file. */
    @ParameterizedTest
    @MethodSource("templates")
    void hasNoWordsOfItsOwn(Resource template) throws Exception {
        assertThat(words(template.getContentAsString(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void recognisesWordsOfItsOwn() throws Exception {
        assertThat(words("""
                <html lang="nl" th:replace="~{raam :: los(#{a.titel}, ~{::main})}"><body><main title="Uitleg">
                <p th:text="#{a.b}">Voorbeeld</p><p>Vergeten <b>ook</b></p>
                <p th:text="|${naam} kijkt mee|"></p><i th:text="${ja ? 'nog niet' : #temporals.format(op, 'd MMMM yyyy')}"></i>
                <kbd>Enter</kbd></main></body></html>
                """)).containsExactly("Uitleg", "Vergeten", "ook", "kijkt mee", "nog niet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span th:if=\"${a > b}\" th:replace=\"~{x :: y}\">",
                "<p class=\"q\" th:replace=\"~{x :: y}\" th:unless=\"${a}\">"
            })
    void recognisesConditionBesideReplacement(String tag) {
        assertThat(TAG.matcher(tag).results().map(MatchResult::group)).anyMatch(TemplateRulesTests::isIgnoredCondition);
    }

    @Test
    void recognisesKeys() {
        assertThat(keys("<p th:text=\"#{a.b(${c})}\"></p><p th:text=\"${#messages.msg('d.e')}\"></p>"))
                .containsExactly("a.b", "d.e");
    }

    /** Thymeleaf replaces the tag before it looks at the condition. */
    private static boolean isIgnoredCondition(String tag) {
        return tag.contains("th:replace=") && (tag.contains("th:if=") || tag.contains("th:unless="));
    }

    private static List<String> tags(Resource template) throws IOException {
        return TAG.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .filter(tag -> !tag.contains("th:fragment="))
                .toList();
    }

    private static List<String> words(String template) throws Exception {
        var words = new Sjabloonwoorden();
        var asWritten = ParseConfiguration.htmlConfiguration();
        asWritten.setElementBalancing(ElementBalancing.NO_BALANCING);
        new SimpleMarkupParser(asWritten).parse(template, words);
        return words.found();
    }

    private static Set<String> keys(Resource template) throws IOException {
        return keys(template.getContentAsString(StandardCharsets.UTF_8));
    }

    private static Set<String> keys(String template) {
        var keys = new TreeSet<String>();
        KEY.matcher(template)
                .results()
                .forEach(match -> keys.add(match.group(1) == null ? match.group(2) : match.group(1)));
        return keys;
    }

    private static Set<String> texts() throws IOException {
        var all = new Properties();
        for (var file : resources("classpath:messages.properties", "classpath:messages/*.properties")) {
            all.putAll(PropertiesLoaderUtils.loadProperties(file));
        }
        return all.stringPropertyNames();
    }

    static List<Resource> templates() throws IOException {
        return resources("file:src/main/resources/templates/**/*.html");
    }

    private static List<Resource> resources(String... patterns) throws IOException {
        var found = Stream.<Resource>builder();
        for (var pattern : patterns) {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                found.add(resource);
            }
        }
        return found.build().toList();
    }
}
