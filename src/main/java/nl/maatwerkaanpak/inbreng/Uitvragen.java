package nl.maatwerkaanpak.inbreng;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The uitvragen that the acting medewerker may see: the database shows no others. */
interface Uitvragen extends Repository<Uitvraag, UUID> {

    Uitvraag save(Uitvraag uitvraag);

    Optional<Uitvraag> findById(UUID id);

    List<Uitvraag> findByCasusIdOrderByGevraagdOp(UUID casus);

    /** Holds the row until the end of the transaction, so that the second of two learns what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Uitvraag> findForChangeById(UUID id);
}
