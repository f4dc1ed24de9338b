package nl.maatwerkaanpak.taak.web;

import java.util.List;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Termijnteksten;
import nl.maatwerkaanpak.aanpak.Wijk;
import nl.maatwerkaanpak.taak.Taakrij;
import nl.maatwerkaanpak.taak.Toewijzing.Kandidaat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts rows of the work list into words, with the names that the local aanpak gives. */
@Component
class Taakregels {

    private final Aanpak aanpak;
    private final Termijnteksten termijnen;
    private final MessageSource messages;

    Taakregels(Aanpak aanpak, Termijnteksten termijnen, MessageSource messages) {
        this.aanpak = aanpak;
        this.termijnen = termijnen;
        this.messages = messages;
    }

    List<Taakregel> of(List<Taakrij> rows) {
        return rows.stream().map(this::of).toList();
    }

    List<Wijk> wijken() {
        return aanpak.wijken();
    }

    /** Who can get a taak, each with the work that they have already. */
    List<Kandidaatkeuze> keuzes(List<Kandidaat> kandidaten) {
        return kandidaten.stream()
                .map(kandidaat -> new Kandidaatkeuze(kandidaat.id().toString(), label(kandidaat)))
                .toList();
    }

    private String label(Kandidaat kandidaat) {
        var arguments = new Object[] {kandidaat.naam(), kandidaat.openWerk()};
        return messages.getMessage("taak.kandidaat", arguments, LocaleContextHolder.getLocale());
    }

    /** The name of the wijk; the code itself for one that the aanpak no longer has. */
    @Nullable
    String wijknaam(@Nullable String code) {
        return code == null ? null : aanpak.wijk(code).map(Wijk::naam).orElse(code);
    }

    private Taakregel of(Taakrij row) {
        var rol = row.rol();
        var uiterlijk = row.uiterlijk();
        return new Taakregel(
                row,
                wijknaam(row.wijk()),
                rol == null ? null : aanpak.rolnaam(rol),
                uiterlijk == null ? null : termijnen.of(uiterlijk));
    }
}
