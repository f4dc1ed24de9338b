package nl.maatwerkaanpak.signaal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * What makes the signaal page an application on a telephone: the service worker that opens it without a connection, with the list
 * of what it keeps, and the manifest. Neither says anything of anybody.
 */
@RestController
class WerkerController {

    /** What the page itself is written from. */
    private static final List<String> BRONNEN = List.of(
            "classpath:/signaal/werker.js",
            "classpath:/templates/fragmenten/*.html",
            "classpath:/templates/signaal/*.html",
            "classpath:/messages*.properties",
            "classpath:/messages/signaal*.properties");

    /** What the page fetches. */
    private static final List<String> BESTANDEN = List.of(
            "/stijl/tokens.css",
            "/stijl/maatwerk.css",
            "/stijl/formulier.css",
            "/stijl/straat.css",
            "/stijl/merk.svg",
            "/materialen/utrecht/utrecht.css",
            "/materialen/tabler/sprite.svg",
            "/materialen/idb-8.0.4/index.js",
            "/script/signaal/app.js",
            "/script/signaal/formulier.js",
            "/script/signaal/kluis.js",
            "/script/signaal/lijst.js",
            "/script/signaal/net.js",
            "/script/signaal/overzicht.js",
            "/script/signaal/tekst.js",
            "/script/signaal/tijd.js",
            "/script/signaal/wachtrij.js");

    private final ResourceUrlProvider addresses;
    private final MessageSource messages;
    private final JsonMapper json;
    private final String script;
    private final String version;

    WerkerController(ResourceUrlProvider addresses, MessageSource messages, JsonMapper json, Aanpak aanpak) {
        this.addresses = addresses;
        this.messages = messages;
        this.json = json;
        this.script = text(new ClassPathResource("signaal/werker.js"));
        this.version = version(aanpak);
    }

    /** Its scope is the list of signalen and all below it, though it is itself below it. */
    @GetMapping("/signalen/werker.js")
    ResponseEntity<String> worker() {
        var parts = Stream.concat(
                        Stream.of("/signalen/schil/nl", "/signalen/schil/en"),
                        BESTANDEN.stream()
                                .map(path -> Objects.requireNonNullElse(addresses.getForLookupPath(path), path)))
                .toList();
        var head = "const VERSIE = %s;\nconst DELEN = %s;\n"
                .formatted(json.writeValueAsString(version), json.writeValueAsString(parts));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/signalen")
                .body(head + script);
    }

    @GetMapping("/signalen/app.webmanifest")
    ResponseEntity<Map<String, Object>> manifest(Locale locale) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/manifest+json"))
                .cacheControl(CacheControl.noCache())
                .body(Map.of(
                        "id", "/signalen/nieuw",
                        "name", messages.getMessage("signaal.app.naam", null, locale),
                        "short_name", messages.getMessage("signaal.app.kort", null, locale),
                        "lang", locale.getLanguage(),
                        "start_url", "/signalen/nieuw",
                        "scope", "/",
                        "display", "standalone",
                        "background_color", "#f6f4ef",
                        "theme_color", "#073b45",
                        "icons", icons()));
    }

    private List<Map<String, String>> icons() {
        return List.of(
                icon("/stijl/app-192.png", "192x192", "any"),
                icon("/stijl/app-512.png", "512x512", "any"),
                icon("/stijl/app-512-vol.png", "512x512", "maskable"));
    }

    private Map<String, String> icon(String path, String sizes, String purpose) {
        var address = Objects.requireNonNullElse(addresses.getForLookupPath(path), path);
        return Map.of("src", address, "sizes", sizes, "type", "image/png", "purpose", purpose);
    }

    /** A change in anything that the page is made of is a new version, which the device fetches by itself. */
    private static String version(Aanpak aanpak) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var source : sources()) {
                digest.update(source.getContentAsByteArray());
            }
            digest.update(aanpak.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static List<Resource> sources() throws IOException {
        var finder = new PathMatchingResourcePatternResolver();
        var sources = new ArrayList<Resource>();
        for (var file : BESTANDEN) {
            sources.add(finder.getResource("classpath:/static" + file));
        }
        for (var pattern : BRONNEN) {
            Arrays.stream(finder.getResources(pattern))
                    .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                    .forEach(sources::add);
        }
        return sources;
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
