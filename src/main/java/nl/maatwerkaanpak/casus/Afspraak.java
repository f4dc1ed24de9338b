package nl.maatwerkaanpak.casus;

import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.signaal.Actieafspraken.Actieafspraak;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.jspecify.annotations.Nullable;

/** What is agreed, and where: in a casus or after the weging of a signaal. */
record Afspraak(
        @Nullable CasusId casus,
        @Nullable SignaalId signaal,
        String kenmerk,
        String wijk,
        String omschrijving,
        MedewerkerId actiehouder,
        LocalDate uiterlijk,
        @Nullable MedewerkerId casusregisseur) {

    static Afspraak in(CasusSummary casus, String omschrijving, MedewerkerId actiehouder, LocalDate uiterlijk) {
        return new Afspraak(
                casus.casus(),
                null,
                casus.kenmerk(),
                casus.wijk(),
                omschrijving,
                actiehouder,
                uiterlijk,
                casus.casusregisseur());
    }

    static Afspraak after(Actieafspraak weging) {
        return new Afspraak(
                null,
                weging.signaal(),
                weging.kenmerk(),
                weging.wijk(),
                weging.omschrijving(),
                weging.actiehouder(),
                weging.uiterlijk(),
                null);
    }
}
