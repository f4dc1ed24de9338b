package nl.maatwerkaanpak.signaal;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.jongere.NieuweJongere;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/** What the signaalcoordinator chooses to do with a signaal, with what that choice needs. */
public sealed interface Wegingskeuze {

    Uitkomst uitkomst();

    /** Why, or what for: kept with the weging. */
    String motivering();

    /** Nothing more is done with it. */
    record Afdoen(String motivering) implements Wegingskeuze {
        @Override
        public Uitkomst uitkomst() {
            return Uitkomst.AFDOEN;
        }
    }

    /** It belongs with a casus that the weger may choose. */
    record Bundelen(UUID casus, String motivering) implements Wegingskeuze {
        @Override
        public Uitkomst uitkomst() {
            return Uitkomst.BUNDELEN;
        }
    }

    /** A straatcoach does something about it. */
    record ZelfOppakken(MedewerkerId actiehouder, String omschrijving, LocalDate uiterlijk) implements Wegingskeuze {
        @Override
        public Uitkomst uitkomst() {
            return Uitkomst.ZELF_OPPAKKEN;
        }

        @Override
        public String motivering() {
            return omschrijving;
        }
    }

    /**
     * A jongere is filed for the triage: one who is known, or a new one.
     *
     * @param bekend the jongere who was chosen; then {@code nieuw} is absent
     */
    record Aanmelden(
            @Nullable JongereId bekend,
            @Nullable NieuweJongere nieuw,
            String aanleiding,
            String doel,
            String betrokkenPartners,
            @Nullable String nietGeinformeerdReden)
            implements Wegingskeuze {

        public Aanmelden {
            if ((bekend == null) == (nieuw == null)) {
                throw new IllegalArgumentException("either a known jongere or a new one");
            }
        }

        @Override
        public Uitkomst uitkomst() {
            return Uitkomst.AANMELDEN;
        }

        @Override
        public String motivering() {
            return aanleiding;
        }
    }

    /** A partner such as politie or Veilig Thuis acts at once. */
    record Opschalen(String rol, String motivering) implements Wegingskeuze {
        @Override
        public Uitkomst uitkomst() {
            return Uitkomst.OPSCHALEN;
        }
    }
}
