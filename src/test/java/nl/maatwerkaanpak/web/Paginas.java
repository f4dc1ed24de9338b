package nl.maatwerkaanpak.web;

import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.aanpak.Aanpakken;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders a controller's pages within the frame, without the application: no database, no login. */
final class Paginas {

    private Paginas() {}

    static MockMvc of(Class<?> controller) {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(PageConfiguration.class, Views.class, StraatcoachAndCoordinator.class, controller);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    @EnableWebMvc
    @TestConfiguration(proxyBeanMethods = false)
    static class Views implements WebMvcConfigurer {

        @Override
        public Validator getValidator() {
            var validator = new LocalValidatorFactoryBean();
            validator.setMessageInterpolator(new MessageInterpolatorFactory(messageSource()).getObject());
            validator.afterPropertiesSet();
            return validator;
        }

        @Bean
        MessageSource messageSource() {
            var messages = new ResourceBundleMessageSource();
            messages.setBasename("messages");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            return messages;
        }

        @Bean
        LocaleResolver localeResolver() {
            return new Taalcookie();
        }

        @Bean
        SpringTemplateEngine templateEngine() {
            var templates = new ClassLoaderTemplateResolver();
            templates.setPrefix("templates/");
            templates.setSuffix(".html");
            templates.setCharacterEncoding("UTF-8");
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(templates);
            return engine;
        }

        @Bean
        ThymeleafViewResolver views(SpringTemplateEngine engine) {
            var views = new ThymeleafViewResolver();
            views.setTemplateEngine(engine);
            views.setCharacterEncoding("UTF-8");
            return views;
        }
    }

    @TestComponent
    @ControllerAdvice
    static class StraatcoachAndCoordinator {

        @ModelAttribute("raam")
        Raam raam() {
            var punten = Menu.of(Set.of("straatcoach", "casuistiekcoordinator"), Aanpakken.arnhemOost(), "/taken");
            return new Raam(punten, List.of("straatcoach", "casuïstiekcoördinator"), "Noor Hendriks", true);
        }
    }
}
