package nl.maatwerkaanpak.casus;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The aanmeldingen that the acting medewerker may see: the database shows no others. */
interface Aanmeldingen extends Repository<Aanmelding, UUID> {

    Aanmelding save(Aanmelding aanmelding);

    Optional<Aanmelding> findById(UUID id);

    /** Holds the row until the end of the transaction, so that the second of two learns what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Aanmelding> findForChangeById(UUID id);
}
