package nl.maatwerkaanpak.toegang;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works where, and in which role. */
final class Muurmensen {

    static final String PARTNER = "partner";

    /** Another organisation, which receives what was disclosed of the dossier. */
    static final String DERDE = "derde";

    static final String ROL = "jongerenwerker";

    private final JdbcClient owner;

    Muurmensen(JdbcClient owner) {
        this.owner = owner;
    }

    void employ(UUID person, String organisatie, String rol) {
        owner.sql("insert into maatwerk.medewerker values (:id, 'Iemand', :organisatie, true, now())")
                .param("id", person)
                .param("organisatie", organisatie)
                .update();
        addRol(person, rol);
    }

    void addRol(UUID person, String rol) {
        owner.sql("insert into maatwerk.medewerker_rol values (:id, :rol)")
                .param("id", person)
                .param("rol", rol)
                .update();
    }

    /** Whether somebody works here; to be put back by who changes it. */
    void setActief(UUID person, boolean actief) {
        owner.sql("update maatwerk.medewerker set actief = :actief where id = :id")
                .param("actief", actief)
                .param("id", person)
                .update();
    }
}
