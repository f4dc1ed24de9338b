package nl.maatwerkaanpak.jongere;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The jongeren whom the acting medewerker may see: the database shows no others. */
interface Jongeren extends Repository<Jongere, UUID> {

    Jongere save(Jongere jongere);

    Optional<Jongere> findById(UUID id);

    List<Jongere> findAllByOrderByNaam();
}
