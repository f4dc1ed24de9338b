package nl.maatwerkaanpak.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatwerkaanpak.privacy.Toegangsregel;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The overview of access as a file for a spreadsheet (RFC 4180, with the semicolon that a Dutch spreadsheet expects). A field
 * that would be a formula there stays text.
 */
@Component
class Toegangslijst {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "[=+\\-@\t\r].*";
    private static final List<String> COLUMNS = List.of(
            "naam", "organisatie", "rollen", "actief", "login", "relaties", "viaOrganisatie", "vervangt", "letOp");

    private final Paginatekst tekst;
    private final MessageSource messages;

    Toegangslijst(Paginatekst tekst, MessageSource messages) {
        this.tekst = tekst;
        this.messages = messages;
    }

    byte[] write(List<Toegangsregel> regels) {
        var head = COLUMNS.stream().map(column -> word("toegang.kolom." + column));
        var rows = Stream.concat(Stream.of(line(head)), regels.stream().map(regel -> line(fields(regel))));
        return rows.collect(Collectors.joining("", BYTE_ORDER_MARK, "")).getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> fields(Toegangsregel regel) {
        var medewerker = regel.medewerker();
        var login = regel.laatsteLogin();
        return Stream.of(
                medewerker.naam(),
                tekst.organisatie(medewerker.organisatie()),
                tekst.rollen(medewerker.rollen()),
                word(medewerker.actief() ? "toegang.ja" : "toegang.nee"),
                login == null ? "" : login.toString(),
                regel.relaties().entrySet().stream().map(this::count).collect(Collectors.joining(", ")),
                regel.viaOrganisatie() == 0 ? "" : Integer.toString(regel.viaOrganisatie()),
                String.join(", ", regel.vervangt()),
                regel.letOp().stream()
                        .map(teken -> word("toegang.letOp." + teken))
                        .collect(Collectors.joining(" ")));
    }

    private String count(Map.Entry<? extends Enum<?>, OptionalInt> relatie) {
        var name = word("toegang.relatie." + relatie.getKey().name());
        var many = relatie.getValue();
        return many.isPresent() ? name + ": " + many.getAsInt() : name;
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String line(Stream<String> fields) {
        return fields.map(Toegangslijst::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String field) {
        var text = field.matches("(?s)" + FORMULA) ? "'" + field : field;
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
