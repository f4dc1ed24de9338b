package nl.maatwerkaanpak.jongerenwerk.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.jongerenwerk.NieuwPopdoel;
import nl.maatwerkaanpak.jongerenwerk.Popintake;
import nl.maatwerkaanpak.web.Keuze;
import org.jspecify.annotations.Nullable;

/** The forms of the POP. */
final class PopForms {

    /** The longest explanation of where somebody stands or why a goal ended, in characters. */
    static final int TOELICHTING_LENGTE = 500;

    private static final int EINDE_LENGTE = 1000;

    private PopForms() {}

    /**
     * The first conversation: whether the jongere takes part, and if so what they want, with one goal at least and three at
     * most, so that they can be kept in mind.
     *
     * @param nietBegonnen why it does not begin, for the casusregisseur
     */
    record Intake(
            @NotNull @Nullable Boolean meedoen,
            @Size(max = Popintake.WOORDEN_LENGTE) @Nullable String woorden,
            @Nullable Leefgebied leefgebied1,
            @Size(max = NieuwPopdoel.DOEL_LENGTE) @Nullable String doel1,
            @Nullable Leefgebied leefgebied2,
            @Size(max = NieuwPopdoel.DOEL_LENGTE) @Nullable String doel2,
            @Nullable Leefgebied leefgebied3,
            @Size(max = NieuwPopdoel.DOEL_LENGTE) @Nullable String doel3,
            @Size(max = EINDE_LENGTE) @Nullable String nietBegonnen) {

        static Intake empty() {
            return new Intake(null, null, null, null, null, null, null, null, null);
        }

        private record Rij(
                int nummer,
                @Nullable Leefgebied leefgebied,
                @Nullable String doel) {

            Stream<String> unfinished() {
                var asked = nummer == 1 || leefgebied != null || isText(doel);
                return asked
                        ? Stream.concat(
                                isText(doel) ? Stream.empty() : Stream.of("doel" + nummer),
                                leefgebied == null ? Stream.of("leefgebied" + nummer) : Stream.empty())
                        : Stream.empty();
            }
        }

        private List<Rij> rijen() {
            return List.of(
                    new Rij(1, leefgebied1, doel1), new Rij(2, leefgebied2, doel2), new Rij(3, leefgebied3, doel3));
        }

        /** The fields that are still to be filled in, given whether the jongere takes part; the first goal always counts. */
        List<String> unfinished() {
            var fields = new ArrayList<String>();
            if (Boolean.TRUE.equals(meedoen)) {
                if (!isText(woorden)) {
                    fields.add("woorden");
                }
                rijen().stream().flatMap(Rij::unfinished).forEach(fields::add);
            } else if (Boolean.FALSE.equals(meedoen) && !isText(nietBegonnen)) {
                fields.add("nietBegonnen");
            }
            return fields;
        }

        Popintake intake() {
            var doelen = rijen().stream()
                    .filter(rij -> isText(rij.doel()))
                    .map(rij -> new NieuwPopdoel(requireNonNull(rij.leefgebied()), requireNonNull(rij.doel())))
                    .toList();
            return new Popintake(requireNonNull(woorden), doelen);
        }
    }

    record Doel(
            @NotNull @Nullable Leefgebied gebied,

            @NotBlank @Size(max = NieuwPopdoel.DOEL_LENGTE) @Nullable
            String popdoel) {

        static final Doel EMPTY = new Doel(null, null);

        NieuwPopdoel doel() {
            return new NieuwPopdoel(requireNonNull(gebied), requireNonNull(popdoel));
        }
    }

    record Stand(
            @NotNull @Nullable Richting richting,
            @Size(max = TOELICHTING_LENGTE) @Nullable String uitleg) {

        static final Stand EMPTY = new Stand(null, null);
    }

    /** How a goal ended. */
    record Afronding(
            @NotNull @Nullable Hoe hoe,
            @Size(max = TOELICHTING_LENGTE) @Nullable String waarom) {

        static final Afronding EMPTY = new Afronding(null, null);

        /** Reached, or let go: only the second needs a reason. */
        enum Hoe {
            BEHAALD,
            LOSGELATEN
        }

        boolean asksForReason() {
            return hoe == Hoe.LOSGELATEN && !isText(waarom);
        }
    }

    static List<Keuze> jaNee() {
        return List.of(new Keuze("true", "pop.meedoen.ja"), new Keuze("false", "pop.meedoen.nee"));
    }

    static boolean isText(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** The text without the space around it; nothing when there is none. */
    static @Nullable String stripped(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
