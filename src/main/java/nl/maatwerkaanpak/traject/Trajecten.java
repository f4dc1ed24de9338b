package nl.maatwerkaanpak.traject;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The trajecten that the acting medewerker may see. */
interface Trajecten extends Repository<Traject, UUID> {

    Optional<Traject> findById(UUID id);

    Traject save(Traject traject);
}
