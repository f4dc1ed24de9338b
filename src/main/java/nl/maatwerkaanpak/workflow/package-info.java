/**
 * The only room that knows the engine. It hears what the rooms publish, starts and completes processes in the same
 * transaction, and mirrors the engine's tasks into the work list.
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
            "traject"
        })
package nl.maatwerkaanpak.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
