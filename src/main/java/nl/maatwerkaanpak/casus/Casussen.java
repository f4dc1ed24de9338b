package nl.maatwerkaanpak.casus;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The casussen that the acting medewerker may see: the database shows no others. */
interface Casussen extends Repository<Casus, UUID> {

    Casus save(Casus casus);

    Optional<Casus> findById(UUID id);

    /** Holds the row until the end of the transaction, so that the second of two learns what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Casus> findForChangeById(UUID id);
}
