package nl.maatwerkaanpak.overleg;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The overleggen that the acting medewerker may see. */
interface Overleggen extends Repository<Overleg, UUID> {

    Optional<Overleg> findById(UUID id);

    /** Holds the row until the end of the transaction, so that the second of two learns what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Overleg> findForChangeById(UUID id);

    Overleg save(Overleg overleg);
}
