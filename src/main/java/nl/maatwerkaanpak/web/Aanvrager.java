package nl.maatwerkaanpak.web;

import java.util.Optional;
import nl.maatwerkaanpak.privacy.Netwerkadres;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From which address the request came that is being answered now; the proxy's word for it where one is trusted. */
@Component
class Aanvrager implements Netwerkadres {

    @Override
    public Optional<String> adres() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes ->
                        ((ServletRequestAttributes) attributes).getRequest().getRemoteAddr());
    }
}
