package nl.maatwerkaanpak.casus;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The requests to postpone informing that the acting medewerker may see: the database shows no others. */
interface Uitstellen extends Repository<Uitstel, UUID> {

    Uitstel save(Uitstel uitstel);

    List<Uitstel> findByCasusIdOrderByGevraagdOpDesc(UUID casus);

    /** Holds the row until the end of the transaction, so that the second of two learns what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Uitstel> findForChangeByCasusIdAndStatus(UUID casus, Uitstel.Status status);
}
