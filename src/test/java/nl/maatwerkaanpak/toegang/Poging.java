package nl.maatwerkaanpak.toegang;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One statement against one row, and who may succeed in it.
 *
 * @param statement the SQL, with {ik} for who acts
 * @param hier whether it is about the dossier that people have to do with
 */
record Poging(String naam, String statement, boolean hier, Set<String> wie) {

    private static final UUID NOBODY = new UUID(0, 0);

    boolean allows(Muurganger ganger) {
        return hier ? ganger.mayHere(wie) : ganger.mayElsewhere(wie);
    }

    String sql(@Nullable UUID actor) {
        return statement.replace("{ik}", (actor == null ? NOBODY : actor).toString());
    }

    @Override
    public String toString() {
        return naam + (hier ? "" : " of another dossier");
    }
}
