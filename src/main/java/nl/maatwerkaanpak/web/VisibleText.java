package nl.maatwerkaanpak.web;

import java.beans.PropertyEditorSupport;
import nl.maatwerkaanpak.inzending.Invoer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes what cannot be seen out of every text that is sent with a form or an address, before anybody looks at it: a control
 * character in a pasted text must not be an error, least of all one of the database.
 */
@ControllerAdvice
class VisibleText {

    @InitBinder
    void cleanTexts(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String text) {
                setValue(text == null ? null : Invoer.visible(text));
            }
        });
    }
}
