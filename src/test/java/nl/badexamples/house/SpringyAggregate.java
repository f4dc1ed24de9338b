package nl.badexamples.house;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.stereotype.Component;

/** An aggregate that is also a bean; its mapping annotations are fine. */
@Table
@Component
public record SpringyAggregate(@Id String id) {}
