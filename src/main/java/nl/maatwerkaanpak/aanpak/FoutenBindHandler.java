package nl.maatwerkaanpak.aanpak;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Notes a value of the wrong kind and an unknown key, and goes on: the binder itself would stop at the first. */
class FoutenBindHandler extends AbstractBindHandler {

    private final Fouten fouten;

    FoutenBindHandler(Fouten fouten) {
        super(new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
        this.fouten = fouten;
    }

    @Override
    public @Nullable Object onFailure(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
        if (error instanceof UnboundConfigurationPropertiesException unbound) {
            add(unbound);
        } else {
            fouten.add(name, expectation(target));
        }
        return null;
    }

    @Override
    public void onFinish(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, @Nullable Object result)
            throws Exception {
        try {
            super.onFinish(name, target, context, result);
        } catch (UnboundConfigurationPropertiesException unbound) {
            add(unbound);
        }
    }

    private void add(UnboundConfigurationPropertiesException unbound) {
        unbound.getUnboundProperties()
                .forEach(property -> fouten.add(property.getName(), "is geen bekende instelling"));
    }

    private static String expectation(Bindable<?> target) {
        var type = target.getType().resolve(Object.class);
        if (type == int.class) {
            return Fout.NIET_POSITIEF;
        }
        if (type == boolean.class) {
            return "moet true of false zijn";
        }
        if (type == DayOfWeek.class) {
            return "is geen dag van de week, zoals dinsdag";
        }
        if (type == LocalTime.class) {
            return "is geen tijdstip tussen aanhalingstekens, zoals \"09:30\"";
        }
        return type.isEnum() ? "is onbekend; kies uit " + choices(type) : "kan niet worden gelezen";
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
