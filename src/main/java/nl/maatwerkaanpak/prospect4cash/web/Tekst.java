package nl.maatwerkaanpak.prospect4cash.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** What forms check beside their fields: text that is needed only with another answer. */
final class Tekst {

    private Tekst() {}

    static void require(String field, @Nullable String text, String code, Errors errors) {
        if (strip(text) == null) {
            errors.rejectValue(field, code);
        }
    }

    /**
     * Whether something typed could not be read at all, such as letters for a number. Such a form has no bean to which more
     * mistakes could be told; what can be read is checked when that is mended.
     */
    static boolean isUnreadable(Errors errors) {
        return errors.getFieldErrors().stream().anyMatch(FieldError::isBindingFailure);
    }

    /** Without spaces around it; nothing for what is empty. */
    static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
