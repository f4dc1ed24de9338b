package nl.maatwerkaanpak.overleg;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The overleggen that the acting medewerker may see. */
interface Overleggen extends Repository<Overleg, UUID> {

    Optional<Overleg> findById(UUID id);

    Overleg save(Overleg overleg);
}
