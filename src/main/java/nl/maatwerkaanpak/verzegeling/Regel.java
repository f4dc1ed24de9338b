package nl.maatwerkaanpak.verzegeling;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the verwerkingslog as it is sealed: its number, its two times, and everything else as text, in the order of
 * {@link Zegelkast}.
 */
record Regel(long nummer, Instant tijdstip, Instant begonnenOp, List<@Nullable String> velden) {

    private static final int FORM = 1;
    private static final int ABSENT = -1;

    /** The leaf of this line. Every field has its length before it, so that no two lines are written alike. */
    byte[] blad() {
        return bladAs(nummer);
    }

    /** The leaf that this line would have under another number; tells whether it was moved. */
    byte[] bladAs(long otherNummer) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeLong(otherNummer);
            out.writeLong(micros(tijdstip));
            out.writeLong(micros(begonnenOp));
            for (var veld : velden) {
                write(veld, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Merkleboom.blad(bytes.toByteArray());
    }

    private static void write(@Nullable String veld, DataOutputStream out) throws IOException {
        if (veld == null) {
            out.writeInt(ABSENT);
        } else {
            var text = veld.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    /** As exact as the database keeps it. */
    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }
}
