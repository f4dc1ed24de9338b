package nl.maatwerkaanpak.overleg;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The agendapunten that the acting medewerker may see. */
interface Agendapunten extends Repository<Agendapunt, UUID> {

    Optional<Agendapunt> findById(UUID id);

    /** Holds the row until the end of the transaction, so that the second of two learns what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Agendapunt> findForChangeById(UUID id);

    /** What is on the agenda; not what was taken off it. */
    List<Agendapunt> findByOverlegIdAndIngetrokkenOpIsNullOrderByVolgnummer(UUID overlegId);

    Agendapunt save(Agendapunt agendapunt);
}
