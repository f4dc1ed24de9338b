package nl.maatwerkaanpak.bericht.web;

import java.util.Locale;
import java.util.Map;
import nl.maatwerkaanpak.bericht.Brief;
import nl.maatwerkaanpak.bericht.Opmaak;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The form of a mail in HTML: a page without images, scripts or anything that is fetched, so that reading it tells nobody. */
@Component
class MailOpmaak implements Opmaak {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final ITemplateEngine templates;

    MailOpmaak(ITemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public String html(Brief brief) {
        return templates.process("bericht/mail", new Context(NEDERLANDS, Map.of("brief", brief)));
    }
}
