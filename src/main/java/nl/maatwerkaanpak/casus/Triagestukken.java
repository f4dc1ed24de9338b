package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is added in a triage and never changed: the answers of the partners and the decision. */
@Component
class Triagestukken {

    private final JdbcClient jdbc;
    private final Aanpak aanpak;
    private final Medewerkers medewerkers;
    private final Clock clock;

    Triagestukken(JdbcClient jdbc, Aanpak aanpak, Medewerkers medewerkers, Clock clock) {
        this.jdbc = jdbc;
        this.aanpak = aanpak;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    /** What a partner says about a jongere in the triage. */
    record Antwoord(
            boolean bekend, boolean bezwaar, @Nullable String toelichting) {}

    /** The triage partner for whom the acting medewerker speaks. */
    Optional<Partner> partnerOfActor() {
        var medewerker = medewerkers.read(Actor.require());
        return aanpak.triagepartners().stream()
                .filter(partner -> medewerker.hasRol(partner.rol()))
                .findFirst();
    }

    /** The names of the triage partners of whom there is no answer among these. */
    List<String> withoutAnswer(List<TriageAntwoord> antwoorden) {
        return aanpak.triagepartners().stream()
                .filter(partner ->
                        antwoorden.stream().noneMatch(antwoord -> antwoord.rol().equals(partner.rol())))
                .map(Partner::naam)
                .toList();
    }

    /** Returns false when somebody answered for the partner before. */
    boolean add(AanmeldingId aanmelding, Partner partner, Antwoord antwoord) {
        return jdbc.sql("""
                                insert into maatwerk.triage_antwoord
                                  (id, aanmelding_id, rol, organisatie, medewerker_id, bekend, bezwaar, toelichting, op)
                                values
                                  (:id, :aanmelding, :rol, :organisatie, :medewerker, :bekend, :bezwaar, :toelichting, :op)
                                on conflict do nothing
                                """)
                        .param("id", UUID.randomUUID())
                        .param("aanmelding", aanmelding.value())
                        .param("rol", partner.rol())
                        .param("organisatie", partner.organisatie())
                        .param("medewerker", Actor.require().value())
                        .param("bekend", antwoord.bekend())
                        .param("bezwaar", antwoord.bezwaar())
                        .param("toelichting", antwoord.toelichting())
                        .param("op", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    void add(AanmeldingId aanmelding, TriageUitkomst uitkomst, String motivering) {
        jdbc.sql("""
                        insert into maatwerk.triagebesluit (aanmelding_id, uitkomst, motivering, door, op)
                        values (:aanmelding, :uitkomst, :motivering, :door, :op)
                        """)
                .param("aanmelding", aanmelding.value())
                .param("uitkomst", uitkomst.name())
                .param("motivering", motivering)
                .param("door", Actor.require().value())
                .param("op", OffsetDateTime.now(clock))
                .update();
    }
}
