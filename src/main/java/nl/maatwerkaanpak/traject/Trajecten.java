package nl.maatwerkaanpak.traject;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The trajecten that the acting medewerker may see. */
interface Trajecten extends Repository<Traject, UUID> {

    Optional<Traject> findById(UUID id);

    /** Holds the row until the end of the transaction, so that the second of two learns what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Traject> findForChangeById(UUID id);

    List<Traject> findByCasusId(UUID casusId);

    Traject save(Traject traject);
}
