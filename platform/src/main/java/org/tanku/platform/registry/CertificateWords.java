package org.tanku.platform.registry;

import org.tanku.ledger.Digest;
import org.tanku.ledger.Hash;

/// What a certificate says beside its numbers (证书文字). Its digest stands in the journal, so that the
/// words can be checked and the journal names nobody. The text is fixed in
/// `docs/journal-format.md`.
record CertificateWords(Purpose purpose, String beneficiary, String occasion) {
    Hash digest(Digest digest) {
        return digest.hash(
                "tanku-certificate-1\npurpose %s\nbeneficiary %s\noccasion %s\n"
                        .formatted(purpose, beneficiary, occasion));
    }
}
