package nl.maatwerkaanpak.ontwikkeling;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The development application is started from the test classes; nothing of them belongs in it. */
final class ProductOnly extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
        return reader.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductOnly;
    }

    @Override
    public int hashCode() {
        return ProductOnly.class.hashCode();
    }
}
