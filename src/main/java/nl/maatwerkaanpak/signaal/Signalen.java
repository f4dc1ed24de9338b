package nl.maatwerkaanpak.signaal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The signalen that the acting medewerker may see. */
interface Signalen extends Repository<Signaal, UUID> {

    Signaal save(Signaal signaal);

    Optional<Signaal> findById(UUID id);

    /** As {@code findById}, and nobody else weighs it until this transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Signaal> findWithLockById(UUID id);
}
