/**
 * The only room that knows the engine. It hears what the rooms publish, starts and completes processes in the same
 * transaction, mirrors the engine's tasks into the work list, and shows who keeps the system going how it runs.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "aanpak",
            "medewerker",
            "privacy",
            "taak",
            "web",
            "signaal",
            "casus",
            "inbreng",
            "overleg",
            "plan",
            "traject",
            "jongerenwerk",
            "prospect4cash",
            "bericht",
            "noodtoegang",
            "web"
        })
package nl.maatwerkaanpak.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
