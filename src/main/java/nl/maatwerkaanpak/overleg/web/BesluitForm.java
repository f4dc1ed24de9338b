package nl.maatwerkaanpak.overleg.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.Afspraak;
import nl.maatwerkaanpak.overleg.Besluit;
import nl.maatwerkaanpak.overleg.Verwijsafspraak;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A besluit as it is filled in. A row that is left empty does not count; one that is begun has to be whole. */
public class BesluitForm {

    @NotBlank
    @Size(max = 2000)
    private @Nullable String toelichting;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate herbesprekenOp;

    private List<@Valid Actieregel> acties = new ArrayList<>();
    private List<@Valid Verwijsregel> verwijzingen = new ArrayList<>();

    static BesluitForm empty() {
        var form = new BesluitForm();
        form.acties.add(new Actieregel());
        form.verwijzingen.add(new Verwijsregel());
        return form;
    }

    void addActie() {
        acties.add(new Actieregel());
    }

    void addVerwijzing() {
        verwijzingen.add(new Verwijsregel());
    }

    Besluit besluit() {
        return new Besluit(
                Objects.requireNonNull(toelichting).strip(),
                acties.stream()
                        .filter(Actieregel::isFilled)
                        .map(Actieregel::afspraak)
                        .toList(),
                verwijzingen.stream()
                        .filter(Verwijsregel::isFilled)
                        .map(Verwijsregel::afspraak)
                        .toList(),
                herbesprekenOp);
    }

    public @Nullable String getToelichting() {
        return toelichting;
    }

    public void setToelichting(@Nullable String toelichting) {
        this.toelichting = toelichting;
    }

    public @Nullable LocalDate getHerbesprekenOp() {
        return herbesprekenOp;
    }

    public void setHerbesprekenOp(@Nullable LocalDate herbesprekenOp) {
        this.herbesprekenOp = herbesprekenOp;
    }

    public List<Actieregel> getActies() {
        return acties;
    }

    public void setActies(List<Actieregel> acties) {
        this.acties = acties;
    }

    public List<Verwijsregel> getVerwijzingen() {
        return verwijzingen;
    }

    public void setVerwijzingen(List<Verwijsregel> verwijzingen) {
        this.verwijzingen = verwijzingen;
    }

    private static boolean isText(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** Who does what by when. */
    public static class Actieregel {

        @Size(max = 500)
        private @Nullable String omschrijving;

        private @Nullable UUID actiehouder;

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        private @Nullable LocalDate uiterlijk;

        boolean isFilled() {
            return isText(omschrijving) || actiehouder != null || uiterlijk != null;
        }

        boolean isWhole() {
            return isText(omschrijving) && actiehouder != null && uiterlijk != null;
        }

        Afspraak afspraak() {
            return new Afspraak(
                    Objects.requireNonNull(omschrijving).strip(),
                    new MedewerkerId(Objects.requireNonNull(actiehouder)),
                    Objects.requireNonNull(uiterlijk));
        }

        public @Nullable String getOmschrijving() {
            return omschrijving;
        }

        public void setOmschrijving(@Nullable String omschrijving) {
            this.omschrijving = omschrijving;
        }

        public @Nullable UUID getActiehouder() {
            return actiehouder;
        }

        public void setActiehouder(@Nullable UUID actiehouder) {
            this.actiehouder = actiehouder;
        }

        public @Nullable LocalDate getUiterlijk() {
            return uiterlijk;
        }

        public void setUiterlijk(@Nullable LocalDate uiterlijk) {
            this.uiterlijk = uiterlijk;
        }
    }

    /** To which kind of traject, with which question. */
    public static class Verwijsregel {

        private @Nullable String trajectsoort;

        @Size(max = 500)
        private @Nullable String vraag;

        boolean isFilled() {
            return isText(trajectsoort) || isText(vraag);
        }

        boolean isWhole() {
            return isText(trajectsoort) && isText(vraag);
        }

        Verwijsafspraak afspraak() {
            return new Verwijsafspraak(
                    Objects.requireNonNull(trajectsoort),
                    Objects.requireNonNull(vraag).strip());
        }

        public @Nullable String getTrajectsoort() {
            return trajectsoort;
        }

        public void setTrajectsoort(@Nullable String trajectsoort) {
            this.trajectsoort = trajectsoort;
        }

        public @Nullable String getVraag() {
            return vraag;
        }

        public void setVraag(@Nullable String vraag) {
            this.vraag = vraag;
        }
    }
}
