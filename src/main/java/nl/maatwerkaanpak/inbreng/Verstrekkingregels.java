package nl.maatwerkaanpak.inbreng;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.casus.Casusregie;
import org.springframework.stereotype.Component;

/** Which inbreng may go further, and to whom; each rule with its refusal. The policies hold the same as a wall. */
@Component
class Verstrekkingregels {

    private final Verstrekkingboek boek;
    private final Casusregie casusregie;
    private final Aanpak aanpak;
    private final Clock clock;

    Verstrekkingregels(Verstrekkingboek boek, Casusregie casusregie, Aanpak aanpak, Clock clock) {
        this.boek = boek;
        this.casusregie = casusregie;
        this.aanpak = aanpak;
        this.clock = clock;
    }

    /** Why this inbreng goes no further, to whomever. */
    Optional<Verstrekkinguitkomst> refusal(Uitvraag uitvraag, InbrengRegel inbreng) {
        if (inbreng.verstrekkingsgrond() != null) {
            return Optional.of(Verstrekkinguitkomst.EIGEN_REGELS);
        }
        if (inbreng.uitPop()) {
            return Optional.of(Verstrekkinguitkomst.POP_BLIJFT);
        }
        if (inbreng.withdrawn() || uitvraag.isOpen() || isOver(inbreng)) {
            return Optional.of(Verstrekkinguitkomst.INBRENG_NIET_MEER_TE_LEZEN);
        }
        return casusregie.mayShare(uitvraag.casus())
                ? Optional.empty()
                : Optional.of(Verstrekkinguitkomst.MAG_NIET_DELEN);
    }

    /** Why it does not go to this partner for this purpose until this day. */
    Optional<Verstrekkinguitkomst> refusal(Uitvraag uitvraag, InbrengRegel inbreng, Verstrekkingsvraag vraag) {
        var ontvanger = ontvanger(vraag, inbreng);
        if (ontvanger.isEmpty()) {
            return Optional.of(Verstrekkinguitkomst.GEEN_ONTVANGER);
        }
        if (vraag.tot().isBefore(LocalDate.now(clock))) {
            return Optional.of(Verstrekkinguitkomst.DATUM_VOORBIJ);
        }
        if (inbreng.vervaltOp() != null && vraag.tot().isAfter(inbreng.vervaltOp())) {
            return Optional.of(Verstrekkinguitkomst.NA_VERVALDATUM);
        }
        var organisatie = ontvanger.get().organisatie();
        if (inbreng.ontvangers().contains(organisatie) && isSame(vraag.doel(), uitvraag.doel())) {
            return Optional.of(Verstrekkinguitkomst.LEEST_AL);
        }
        return boek.of(inbreng.id()).stream()
                        .filter(Verstrekking::loopt)
                        .filter(earlier -> earlier.ontvanger().organisatie().equals(organisatie))
                        .anyMatch(earlier -> isSame(vraag.doel(), earlier.doel()))
                ? Optional.of(Verstrekkinguitkomst.LOOPT_AL)
                : Optional.empty();
    }

    /** The partner that is to read it; nobody for a role that aanpak does not name, or for who gave it. */
    Optional<Partner> ontvanger(Verstrekkingsvraag vraag, InbrengRegel inbreng) {
        return aanpak.partner(vraag.ontvanger())
                .filter(partner -> !partner.organisatie().equals(inbreng.organisatie()));
    }

    private boolean isOver(InbrengRegel inbreng) {
        return inbreng.vervaltOp() != null && inbreng.vervaltOp().isBefore(LocalDate.now(clock));
    }

    private static boolean isSame(String one, String other) {
        return words(one).equals(words(other));
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
