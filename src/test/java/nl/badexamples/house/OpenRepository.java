package nl.badexamples.house;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** A repository that every room could use. */
public interface OpenRepository extends CrudRepository<Object, UUID> {}
