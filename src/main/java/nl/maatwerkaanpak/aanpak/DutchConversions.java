package nl.maatwerkaanpak.aanpak;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.ConversionService;

/** How values of the file are read that its keeper writes in Dutch. */
final class DutchConversions {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private DutchConversions() {}

    static ConversionService create() {
        var conversions = new ApplicationConversionService();
        conversions.addConverter(String.class, DayOfWeek.class, DutchConversions::dayOfWeek);
        conversions.addConverter(String.class, LocalTime.class, LocalTime::parse);
        return conversions;
    }

    private static DayOfWeek dayOfWeek(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getDisplayName(TextStyle.FULL, DUTCH).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }
}
