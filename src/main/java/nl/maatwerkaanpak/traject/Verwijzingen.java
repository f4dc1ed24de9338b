package nl.maatwerkaanpak.traject;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The verwijzingen that the acting medewerker may see. */
interface Verwijzingen extends Repository<Verwijzing, UUID> {

    Optional<Verwijzing> findById(UUID id);

    /** Holds the row until the end of the transaction, so that the second of two learns what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Verwijzing> findForChangeById(UUID id);

    /** Who waits, first in line first. */
    List<Verwijzing> findByTrajectsoortAndStatusOrderByWachtlijstOpAscIdAsc(
            String trajectsoort, Verwijzingstatus status);

    List<Verwijzing> findByCasusId(UUID casusId);

    Verwijzing save(Verwijzing verwijzing);
}
