package nl.maatwerkaanpak.verzegeling;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The Merkle tree hash of RFC 6962, section 2.1, with SHA-256. */
final class Merkleboom {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkleboom() {}

    /** The hash of one leaf. */
    static byte[] blad(byte[] inhoud) {
        var hash = sha256();
        hash.update(LEAF);
        return hash.digest(inhoud);
    }

    /** The root over the hashes of the leaves, in their order; of none, the hash of nothing. */
    static byte[] wortel(List<byte[]> bladen) {
        return switch (bladen.size()) {
            case 0 -> sha256().digest();
            case 1 -> bladen.get(0);
            default -> split(bladen);
        };
    }

    /** At the largest power of two below the number of leaves. */
    private static byte[] split(List<byte[]> bladen) {
        var left = Integer.highestOneBit(bladen.size() - 1);
        var hash = sha256();
        hash.update(NODE);
        hash.update(wortel(bladen.subList(0, left)));
        return hash.digest(wortel(bladen.subList(left, bladen.size())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
