package nl.maatwerkaanpak.ontwikkeling.verhaal;

import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kinds of work that are open, as a test asks for them. The work list itself holds no personal data. */
public final class Werkbeeld {

    private final JdbcClient jdbc;

    public Werkbeeld(BeanFactory house) {
        this.jdbc = house.getBean(JdbcClient.class);
    }

    /** In this casus, whoever has it. */
    public List<String> of(CasusId casus) {
        return open("casus_id = :id", casus.value());
    }

    /** About this. */
    public List<String> about(UUID onderwerp) {
        return open("onderwerp_id = :id", onderwerp);
    }

    /** Of one person in this casus. */
    public List<String> of(MedewerkerId eigenaar, CasusId casus) {
        return open("casus_id = :id and eigenaar = '" + eigenaar + "'", casus.value());
    }

    private List<String> open(String which, UUID id) {
        return jdbc.sql("select soort from maatwerk.taak where afgerond_op is null and " + which + " order by soort")
                .param("id", id)
                .query(String.class)
                .list();
    }
}
