package nl.badexamples.house;

import java.util.List;
import java.util.UUID;

/** Facts that tell more than ids, codes, dates and booleans: three components of these are wrong. */
public sealed interface TellingEvent {

    record JongereSeen(UUID jongere, String naam, String wijk) implements TellingEvent {}

    record NotesTaken(List<String> notities, Object bijlage, boolean spoed) implements TellingEvent {}
}
