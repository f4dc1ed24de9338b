package nl.maatwerkaanpak.ontwikkeling;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs the whole application with a database and a Keycloak, at {@link TestServices#address()}. All such tests share one
 * context, because Keycloak knows the application at that one address: do not vary it with properties or mocks.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = TestServices.DatabaseAndLogin.class)
public @interface WithLogin {}
