package nl.maatwerkaanpak.medewerker;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the directory's rows; only {@link Actor#DIRECTORY} may. */
@Component
class DirectoryRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DirectoryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(DirectoryEntry entry) {
        write(entry.medewerker());
        var address = entry.mailadres();
        if (address == null) {
            removeMailadres(entry.id());
        } else {
            writeMailadres(entry.id(), address);
        }
    }

    private void write(Medewerker person) {
        jdbc.sql("""
                insert into maatwerk.medewerker (id, naam, organisatie, actief, bijgewerkt_op)
                values (:id, :naam, :organisatie, :actief, :nu)
                on conflict (id) do update
                set naam = excluded.naam,
                  organisatie = excluded.organisatie,
                  actief = excluded.actief,
                  bijgewerkt_op = excluded.bijgewerkt_op
                """)
                .param("id", person.id().value())
                .param("naam", person.naam())
                .param("organisatie", person.organisatie())
                .param("actief", person.actief())
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        writeRollen(person);
    }

    private void writeRollen(Medewerker person) {
        var rollen = person.rollen().toArray(String[]::new);
        jdbc.sql("""
                delete from maatwerk.medewerker_rol
                where medewerker_id = :id
                  and rol <> all (:rollen)
                """).param("id", person.id().value()).param("rollen", rollen).update();
        jdbc.sql("""
                insert into maatwerk.medewerker_rol (medewerker_id, rol)
                select :id, unnest(:rollen)
                on conflict do nothing
                """).param("id", person.id().value()).param("rollen", rollen).update();
    }

    private void writeMailadres(MedewerkerId id, Mailadres address) {
        jdbc.sql("""
                insert into maatwerk.medewerker_mailadres (medewerker_id, adres)
                values (:id, :adres)
                on conflict (medewerker_id) do update
                set adres = excluded.adres
                """).param("id", id.value()).param("adres", address.waarde()).update();
    }

    private void removeMailadres(MedewerkerId id) {
        jdbc.sql("delete from maatwerk.medewerker_mailadres where medewerker_id = :id")
                .param("id", id.value())
                .update();
    }

    void deactivate(MedewerkerId id) {
        jdbc.sql("""
                update maatwerk.medewerker
                set actief = false, bijgewerkt_op = :nu
                where id = :id
                """)
                .param("id", id.value())
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        removeMailadres(id);
    }
}
