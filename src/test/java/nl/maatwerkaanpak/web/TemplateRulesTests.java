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
