package nl.maatwerkaanpak.web;

import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands before every page that asks for a login. */
@Configuration(proxyBeanMethods = false)
class RolConfiguration implements WebMvcConfigurer {

    private final Aanpak aanpak;
    private final Medewerkers medewerkers;

    RolConfiguration(Aanpak aanpak, Medewerkers medewerkers) {
        this.aanpak = aanpak;
        this.medewerkers = medewerkers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new WithoutRol(aanpak, medewerkers))
                .excludePathPatterns("/error", "/uitgelogd", "/toegankelijkheid", "/.well-known/**");
    }
}
