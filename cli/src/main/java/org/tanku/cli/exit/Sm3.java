package org.tanku.cli.exit;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.tanku.ledger.Digest;
import org.tanku.ledger.Hash;

import java.io.IOException;
import java.io.InputStream;

/// The digest SM3 of GB/T 32905 (杂凑算法), from BouncyCastle; fed piece by piece.
public final class Sm3 {
    /// As the ledger takes it.
    public static final Digest DIGEST =
            content -> {
                Sm3 sm3 = new Sm3();
                sm3.add(content);
                return sm3.hash().bytes();
            };

    private static final int PIECE = 1 << 16;

    private final SM3Digest digest = new SM3Digest();

    void add(byte[] piece) {
        digest.update(piece, 0, piece.length);
    }

    /// Reads a stream to its end and answers how long it was.
    long addAll(InputStream in) throws IOException {
        byte[] piece = new byte[PIECE];
        long length = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            digest.update(piece, 0, read);
            length += read;
        }
        return length;
    }

    /// The digest of all pieces so far; the next piece begins a new one.
    Hash hash() {
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return Hash.of(hash);
    }
}
