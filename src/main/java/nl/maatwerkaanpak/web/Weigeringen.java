package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.maatwerkaanpak.privacy.GeenToegang;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What people see when an act is refused. A dossier that is not theirs looks the same as one that does not exist; a save
 * that came second says so and changes nothing.
 */
@ControllerAdvice
class Weigeringen {

    @ExceptionHandler(GeenToegang.class)
    void hide(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    void tellTheSecond(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
