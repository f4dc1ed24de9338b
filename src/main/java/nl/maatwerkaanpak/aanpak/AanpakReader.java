package nl.maatwerkaanpak.aanpak;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the file of a municipality, and nothing from the environment, into an {@link Aanpak} without mistakes. */
class AanpakReader {

    private static final String HEEL_BESTAND = "bestand";

    private final Validator validator;
    private final AanpakRules rules;

    AanpakReader(Validator validator, AanpakRules rules) {
        this.validator = validator;
        this.rules = rules;
    }

    /**
     * Reads and checks the file.
     *
     * @throws InvalidAanpakException with every mistake, when there is one
     */
    Aanpak read(Resource file) {
        var source = load(file);
        var fouten = new Fouten(source);
        var aanpak = bind(source, fouten);
        validator.validate(aanpak).forEach(violation -> fouten.add(nameOf(violation), violation.getMessage()));
        rules.check(aanpak, fouten);
        if (!fouten.isEmpty()) {
            throw new InvalidAanpakException(file.getDescription(), fouten.inOrder());
        }
        return aanpak;
    }

    private static ConfigurationPropertySource load(Resource file) {
        if (!file.exists()) {
            throw unreadable(file, "bestaat niet");
        }
        try {
            var documents = new YamlPropertySourceLoader().load(file.getDescription(), file);
            if (documents.size() != 1) {
                throw unreadable(file, "moet uit precies een YAML-document bestaan");
            }
            return Objects.requireNonNull(ConfigurationPropertySource.from(documents.get(0)));
        } catch (IOException unreadable) {
            throw unreadable(file, "kan niet worden gelezen: " + unreadable.getMessage());
        } catch (YAMLException malformed) {
            throw unreadable(file, "is geen geldige YAML: " + malformed.getMessage());
        }
    }

    private static InvalidAanpakException unreadable(Resource file, String tekst) {
        return new InvalidAanpakException(file.getDescription(), List.of(new Fout(HEEL_BESTAND, tekst)));
    }

    private static Aanpak bind(ConfigurationPropertySource source, Fouten fouten) {
        var binder = new Binder(List.of(source), null, DutchConversions.create());
        return binder.bindOrCreate(
                ConfigurationPropertyName.EMPTY, Bindable.of(Aanpak.class), new FoutenBindHandler(fouten));
    }

    private static ConfigurationPropertyName nameOf(ConstraintViolation<Aanpak> violation) {
        var elements = new ArrayList<String>();
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                elements.add("[" + node.getIndex() + "]");
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                elements.add("." + DataObjectPropertyName.toDashedForm(node.getName()));
            }
        }
        return ConfigurationPropertyName.of(String.join("", elements).substring(1));
    }
}
