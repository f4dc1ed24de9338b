package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.aanpak.Rol;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of everything, and somebody for every role, and for every relatie to all of it with a role of each kind. */
final class Toegangsproef {

    /** Somebody of the proof, with one role and one relatie, or none, to everything there is. */
    record Proefpersoon(
            MedewerkerId id, String rol, @Nullable Relatie relatie) {

        @Override
        public String toString() {
            return rol + (relatie == null ? "" : " as " + relatie);
        }
    }

    /** With which roles every relatie is tried: who leads, weighs, guides, finds work, enforces and watches. */
    private static final Set<String> ROLLEN = Set.of(
            "casuistiekcoordinator",
            "signaalcoordinator",
            "jongerenwerker",
            "prospect4cash",
            "politie",
            "privacyfunctionaris");

    private final Toegangsdossiers dossiers;
    private final JdbcClient jdbc;
    private final Betrokkenheden betrokkenheden;
    private final Aanpak aanpak;

    /** Of what opens in an emergency: in time for all requests, and within the hour. */
    private final Instant einde = Instant.now().plus(Duration.ofMinutes(59)).truncatedTo(ChronoUnit.SECONDS);

    Toegangsproef(BeanFactory house) {
        this.dossiers = new Toegangsdossiers(house);
        this.jdbc = house.getBean(JdbcClient.class);
        this.betrokkenheden = house.getBean(Betrokkenheden.class);
        this.aanpak = house.getBean(Aanpak.class);
    }

    Map<String, String> ids() {
        return dossiers.ids();
    }

    List<Proefpersoon> prepare() {
        dossiers.make();
        var people = Stream.concat(
                        aanpak.rollen().stream().map(Rol::code),
                        aanpak.partners().stream().map(Partner::rol))
                .flatMap(rol -> Stream.concat(Stream.of(person(rol, null)), withEveryRelatie(rol)))
                .toList();
        dossiers.as(Actor.DIRECTORY, () -> people.forEach(person -> employ(person, true)));
        people.stream()
                .filter(person -> person.relatie() == Relatie.NOODTOEGANG)
                .forEach(person -> dossiers.as(person.id(), () -> takeNoodtoegang(person.rol())));
        dossiers.as(Actor.PROCESMOTOR, () -> people.forEach(this::involve));
        return people;
    }

    private static Stream<Proefpersoon> withEveryRelatie(String rol) {
        return ROLLEN.contains(rol) ? Stream.of(Relatie.values()).map(relatie -> person(rol, relatie)) : Stream.of();
    }

    /** The same person, who has left by now. */
    void dismiss(Proefpersoon person) {
        dossiers.as(Actor.DIRECTORY, () -> employ(person, false));
    }

    /** They work here again, with what they had. */
    void employ(Proefpersoon person) {
        dossiers.as(Actor.DIRECTORY, () -> employ(person, true));
    }

    /** Closes every dossier to this person. */
    void close(Proefpersoon person) {
        dossiers.as(
                FRANK,
                () -> List.of("signaal", "aanmelding", "casus")
                        .forEach(soort -> jdbc.sql("""
                        insert into maatwerk.afscherming
                          (id, medewerker_id, onderwerp_soort, onderwerp_id, reden, door, van)
                        values (gen_random_uuid(), :wie, :soort, :id, 'Is familie', maatwerk.actor(), now())
                        """)
                                .param("wie", person.id().value())
                                .param("soort", soort)
                                .param("id", UUID.fromString(ids().get(soort)))
                                .update()));
    }

    void reopen(Proefpersoon person) {
        dossiers.as(FRANK, () -> jdbc.sql("""
                        update maatwerk.afscherming
                        set opgeheven_door = maatwerk.actor(), opgeheven_op = now(), ophefreden = 'Proef'
                        where medewerker_id = :wie and opgeheven_op is null
                        """).param("wie", person.id().value()).update());
    }

    /** Of people whose role may not take it as well, so that the relatie is tried with every role. */
    private void takeNoodtoegang(String rol) {
        jdbc.sql("""
                        insert into maatwerk.noodtoegang
                          (id, casus_id, kenmerk, medewerker_id, rol, soort, reden, begonnen_op, tot)
                        values
                          (gen_random_uuid(), :casus, :kenmerk, maatwerk.actor(), :rol, 'GEVAAR_JONGERE',
                           'Zij is weggelopen en in gevaar.', now(), :tot)
                        """)
                .param("casus", UUID.fromString(ids().get("casus")))
                .param("kenmerk", ids().get("kenmerk"))
                .param("rol", rol)
                .param("tot", einde.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Proefpersoon person(String rol, @Nullable Relatie relatie) {
        var id = UUID.nameUUIDFromBytes((rol + relatie).getBytes(StandardCharsets.UTF_8));
        return new Proefpersoon(new MedewerkerId(id), rol, relatie);
    }

    private void employ(Proefpersoon person, boolean actief) {
        jdbc.sql("""
                        insert into maatwerk.medewerker (id, naam, organisatie, actief, bijgewerkt_op)
                        values (:id, :naam, :organisatie, :actief, now())
                        on conflict (id) do update set actief = excluded.actief
                        """)
                .param("id", person.id().value())
                .param("naam", person.toString())
                .param(
                        "organisatie",
                        aanpak.partner(person.rol()).map(Partner::organisatie).orElse("gemeente"))
                .param("actief", actief)
                .update();
        jdbc.sql("insert into maatwerk.medewerker_rol values (:id, :rol) on conflict do nothing")
                .param("id", person.id().value())
                .param("rol", person.rol())
                .update();
    }

    private void involve(Proefpersoon person) {
        var relatie = person.relatie();
        if (relatie == Relatie.NOODTOEGANG) {
            betrokkenheden.involveUntil(
                    person.id(), relatie, Onderwerp.casus(UUID.fromString(ids().get("casus"))), einde);
        } else if (relatie != null) {
            for (var soort : Onderwerp.Soort.values()) {
                var id = ids().get(soort.name().toLowerCase(java.util.Locale.ROOT));
                if (id != null) {
                    betrokkenheden.involve(person.id(), relatie, new Onderwerp(soort, UUID.fromString(id)));
                }
            }
        }
    }
}
