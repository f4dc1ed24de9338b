package nl.maatwerkaanpak.overleg;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The agendapunten that the acting medewerker may see. */
interface Agendapunten extends Repository<Agendapunt, UUID> {

    Optional<Agendapunt> findById(UUID id);

    List<Agendapunt> findByOverlegIdOrderByVolgnummer(UUID overlegId);

    Agendapunt save(Agendapunt agendapunt);
}
