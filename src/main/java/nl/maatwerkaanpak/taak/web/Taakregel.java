package nl.maatwerkaanpak.taak.web;

import nl.maatwerkaanpak.aanpak.Termijntekst;
import nl.maatwerkaanpak.taak.Taakrij;
import org.jspecify.annotations.Nullable;

/**
 * A row as people read it.
 *
 * @param wijk the name of the wijk
 * @param rol what people call who the work is offered to
 * @param termijn the deadline in words, or nothing when there is none
 */
public record Taakregel(
        Taakrij rij,
        @Nullable String wijk,
        @Nullable String rol,
        @Nullable Termijntekst termijn) {}
