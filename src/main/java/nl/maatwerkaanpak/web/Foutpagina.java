package nl.maatwerkaanpak.web;

import jakarta.servlet.RequestDispatcher;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * What an error page may tell: the kind of error and a kenmerk by which the line in the log is found. Never a message, a
 * path or a stack trace, for those can hold what the reader must not see.
 */
@Component
class Foutpagina extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(Foutpagina.class);
    private static final int KENMERK_BYTES = 5;
    private static final int SERVER_ERROR = 500;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var status = status(request);
        var kenmerk = kenmerk();
        log(request, status, kenmerk);
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("status", status);
        attributes.put("kenmerk", kenmerk);
        attributes.put("soort", soort(status));
        if (request.getAttribute(RateLimit.SECONDS, RequestAttributes.SCOPE_REQUEST) instanceof Long seconds) {
            attributes.put("wachten", seconds);
        }
        return attributes;
    }

    /** Hidden and missing are one kind: the page must not tell which. */
    private static String soort(int status) {
        return switch (status) {
            case 400, 405, 413, 415, 422 -> "verzoek";
            case 401 -> "inloggen";
            case 403 -> "verlopen";
            case 404 -> "onvindbaar";
            case 409 -> "gewijzigd";
            case 429 -> "druk";
            default -> status < SERVER_ERROR ? "verzoek" : "storing";
        };
    }

    private void log(WebRequest request, int status, String kenmerk) {
        if (status >= SERVER_ERROR) {
            LOG.error("Error {} with kenmerk {}", status, kenmerk, getError(request));
        } else {
            LOG.info("Error {} with kenmerk {}", status, kenmerk);
        }
    }

    private static int status(WebRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST)
                        instanceof Integer status
                ? status
                : SERVER_ERROR;
    }

    private String kenmerk() {
        var bytes = new byte[KENMERK_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
