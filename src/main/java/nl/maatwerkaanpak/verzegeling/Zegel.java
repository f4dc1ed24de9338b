package nl.maatwerkaanpak.verzegeling;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The seal on one block of lines.
 *
 * @param blok blocks are numbered from 1, without gaps
 * @param aantal how many lines
 * @param wortel the Merkle root over the seal before it and the lines; 32 bytes in hexadecimal digits
 */
public record Zegel(long blok, int aantal, long eersteNummer, long laatsteNummer, String wortel, Instant gezegeldOp) {

    /** The root before the first block. */
    static final String GEEN = "0".repeat(64);

    private static final int FORM = 1;

    /** The root of a block: the leaf before those of its lines holds the root of the block before it. */
    static String wortel(long blok, String vorige, List<byte[]> bladen) {
        var all = new ArrayList<byte[]>(bladen.size() + 1);
        all.add(kop(blok, vorige, bladen.size()));
        all.addAll(bladen);
        return HexFormat.of().formatHex(Merkleboom.wortel(all));
    }

    private static byte[] kop(long blok, String vorige, int aantal) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeLong(blok);
            out.writeInt(aantal);
            out.write(HexFormat.of().parseHex(vorige));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Merkleboom.blad(bytes.toByteArray());
    }
}
