package nl.maatwerkaanpak.casus;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The acties that the acting medewerker may see: the database shows no others. */
interface Acties extends Repository<Actie, UUID> {

    Actie save(Actie actie);

    Optional<Actie> findById(UUID id);

    /** Holds the row until the end of the transaction, so that the second of two learns what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Actie> findForChangeById(UUID id);

    /** As {@link #findForChangeById} for all acties of a casus. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    List<Actie> findForChangeByCasusId(UUID casusId);
}
