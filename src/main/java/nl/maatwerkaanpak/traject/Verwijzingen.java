package nl.maatwerkaanpak.traject;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The verwijzingen that the acting medewerker may see. */
interface Verwijzingen extends Repository<Verwijzing, UUID> {

    Optional<Verwijzing> findById(UUID id);

    Verwijzing save(Verwijzing verwijzing);
}
