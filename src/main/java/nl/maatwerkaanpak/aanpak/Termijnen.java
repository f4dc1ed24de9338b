package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;

/**
 * Within what time people act: in working days ({@link Werkdagen}), in clock hours where the name ends in Uren, or in weeks of
 * the calendar where it ends in Weken.
 *
 * @param herinnering how long before a deadline its owner is reminded
 * @param escalatie how long after a deadline the next person hears of it
 * @param uitstelInformeren how far ahead the day may lie on which a postponement of informing is looked at again
 * @param evaluatie how long until a casus is evaluated (again)
 * @param nazorg how long after closing somebody looks how it goes
 * @param stilte how long a casus may go without any act before the coordinator looks at it
 * @param contact how long who guides a jongere may go without contact before being asked to seek it
 * @param wachtlijst after how long a place that was not taken yet is offered again
 * @param verstrekking within how long the giver agrees to share an inbreng further, a second person judges that, and it is read
 * @param bestendigingWeken how many weeks after the begin of work somebody asks whether it lasts, each time
 * @param informeren how long after the opening of a casus the jongere is informed (GDPR art. 14: one month)
 */
public record Termijnen(
        @Positive(message = Fout.NIET_POSITIEF) int wegen,
        @Positive(message = Fout.NIET_POSITIEF) int spoedWegenUren,
        @Positive(message = Fout.NIET_POSITIEF) int spoedOppakkenMinuten,
        @Positive(message = Fout.NIET_POSITIEF) int herinnering,
        @Positive(message = Fout.NIET_POSITIEF) int escalatie,
        @Positive(message = Fout.NIET_POSITIEF) int triageAntwoord,
        @Positive(message = Fout.NIET_POSITIEF) int triageBesluit,
        @Positive(message = Fout.NIET_POSITIEF) int informeren,
        @Positive(message = Fout.NIET_POSITIEF) int uitstelInformeren,
        @Positive(message = Fout.NIET_POSITIEF) int uitstelBeoordelen,
        @Positive(message = Fout.NIET_POSITIEF) int inbreng,
        @Positive(message = Fout.NIET_POSITIEF) int planvoortgang,
        @Positive(message = Fout.NIET_POSITIEF) int evaluatie,
        @Positive(message = Fout.NIET_POSITIEF) int nazorg,
        @Positive(message = Fout.NIET_POSITIEF) int stilte,
        @Positive(message = Fout.NIET_POSITIEF) int verwijzingBeantwoorden,
        @Positive(message = Fout.NIET_POSITIEF) int verslag,
        @Positive(message = Fout.NIET_POSITIEF) int vervolg,
        @Positive(message = Fout.NIET_POSITIEF) int opschalingUren,
        @Positive(message = Fout.NIET_POSITIEF) int wachtlijst,
        @Positive(message = Fout.NIET_POSITIEF) int contact,
        @Positive(message = Fout.NIET_POSITIEF) int verstrekking,

        @NotEmpty(message = Fout.ONTBREEKT)
        List<@NotNull(message = Fout.ONTBREEKT) @Positive(message = Fout.NIET_POSITIEF) Integer> bestendigingWeken) {

    public Termijnen {
        bestendigingWeken = bestendigingWeken == null
                ? List.of()
                : bestendigingWeken.stream().distinct().sorted().toList();
    }
}
