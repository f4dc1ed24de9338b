package nl.maatwerkaanpak.medewerker;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people get mail. The database shows an address to {@link Actor#POSTKAMER} and to the person itself only. */
@Component
public class Mailadressen {

    private final JdbcClient jdbc;

    Mailadressen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Mailadres> find(MedewerkerId medewerker) {
        return jdbc.sql("select adres from maatwerk.medewerker_mailadres where medewerker_id = :medewerker")
                .param("medewerker", medewerker.value())
                .query(String.class)
                .optional()
                .map(Mailadres::new);
    }

    /** Every address, for {@link Actor#DIRECTORY} to compare with. */
    Map<MedewerkerId, Mailadres> all() {
        return jdbc
                .sql("select medewerker_id, adres from maatwerk.medewerker_mailadres")
                .query((row, number) -> Map.entry(
                        new MedewerkerId(row.getObject("medewerker_id", UUID.class)),
                        new Mailadres(row.getString("adres"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
