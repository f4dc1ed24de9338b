package nl.maatwerkaanpak.signaal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The wegingen that the acting medewerker may see. */
interface Wegingen extends Repository<Weging, UUID> {

    Weging save(Weging weging);

    Optional<Weging> findById(UUID signaal);
}
