package org.tanku.platform.measurement;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.tanku.kernel.trace.Telling;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// All told traces of one report (计算过程): of each stand in order, and of the total, in which a stand
/// is one line. The digest of a report is taken over exactly these texts.
record Traces(List<StandTrace> stands, String total) {
    Traces {
        stands = List.copyOf(stands);
    }

    static Traces of(KernelCase.Run.Computed run) {
        return new Traces(
                run.removals().stands().stream()
                        .map(each ->
                                new StandTrace(each.stand(), Telling.json(each.removal().step())))
                        .toList(),
                Telling.json(run.total().step()));
    }

    /// SM3, in hexadecimal, over `<stand>\n<trace>\n` of each stand and `total\n<trace>\n`.
    String digest() {
        SM3Digest digest = new SM3Digest();
        for (StandTrace each : stands) {
            update(digest, each.stand() + "\n" + each.json() + "\n");
        }
        update(digest, "total\n" + total + "\n");
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }

    private static void update(SM3Digest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
    }
}
