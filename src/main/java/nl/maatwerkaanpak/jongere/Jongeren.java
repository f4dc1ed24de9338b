package nl.maatwerkaanpak.jongere;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The jongeren whom the acting medewerker may see: the database shows no others. */
interface Jongeren extends Repository<Jongere, UUID> {

    Jongere save(Jongere jongere);

    Optional<Jongere> findById(UUID id);

    /** Those whom the actor's organisation knows, by name. */
    @Query("""
            select *
            from maatwerk.jongere
            where id = any ((select maatwerk.onderwerpen('jongere'))::uuid[])
            order by naam, id
            """)
    List<Jongere> findKnown();
}
