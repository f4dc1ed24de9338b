package nl.maatwerkaanpak.verzegeling;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the verwerkingslog is still whole: the check, its last outcome, and the roots to keep elsewhere. */
@Component
public class Zegelwacht {

    private static final Logger LOG = LoggerFactory.getLogger(Zegelwacht.class);

    private final Zegelkast kast;
    private final Zegelcontrole controle;

    Zegelwacht(Zegelkast kast, Zegelcontrole controle) {
        this.kast = kast;
        this.controle = controle;
    }

    /**
     * Checks the whole log against its seals, and tells the application's own log what is wrong. Takes as long as reading all
     * of it. Nothing when another node checks now.
     *
     * @param lines of a file of roots that was kept elsewhere; none when there is none
     * @throws IllegalArgumentException that names the line that is no line of such a file
     */
    public Optional<Controle> check(List<String> lines) {
        var outcome = controle.check(Wortels.read(lines));
        outcome.ifPresent(Zegelwacht::tell);
        return outcome;
    }

    /** The last check; nothing when there was none, or for who may not know. */
    @Transactional(readOnly = true)
    public Optional<Controle> last() {
        return kast.lastControle();
    }

    /** The last seal; nothing when there is none, or for who may not know. */
    @Transactional(readOnly = true)
    public Optional<Zegel> lastZegel() {
        return kast.last();
    }

    /** The file of roots to keep elsewhere, one of each day; only that shows afterwards that the end of the log was cut off. */
    @Transactional(readOnly = true)
    public String wortels() {
        return Wortels.write(kast.lastOfEachDay());
    }

    private static void tell(Controle controle) {
        if (controle.isHeel()) {
            LOG.info("Verwerkingslog: {} blocks, {} lines, whole", controle.blokken(), controle.regels());
        } else {
            var kinds = controle.bevindingen().stream()
                    .map(Bevinding::soort)
                    .distinct()
                    .toList();
            LOG.error(
                    "Verwerkingslog: {} findings in {} blocks and {} lines: {}",
                    controle.bevindingen().size(),
                    controle.blokken(),
                    controle.regels(),
                    kinds);
        }
    }
}
