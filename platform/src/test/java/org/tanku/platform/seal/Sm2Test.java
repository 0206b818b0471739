package org.tanku.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;

class Sm2Test {
    /// The example of GB/T 32918.5, appendix A: key, message and signature over the curve that the
    /// standard recommends, with the identity 1234567812345678.
    private static final String X =
            "09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020";

    private static final String Y =
            "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13";
    private static final String R =
            "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3";
    private static final String S =
            "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA";

    @Test
    void the_signature_of_the_standard_holds_and_no_other() throws Exception {
        assertThat(Sm2.isSigned("message digest", der(R, S), key())).isTrue();
        assertThat(Sm2.isSigned("message digesT", der(R, S), key())).isFalse();
        assertThat(Sm2.isSigned("message digest", der(S, R), key())).isFalse();
        assertThat(Sm2.isSigned("message digest", new byte[] {1, 2, 3}, key())).isFalse();
    }

    /// GB/T 32905, appendix A.
    @ParameterizedTest
    @CsvSource({
        "abc, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd,"
                + " debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
    })
    void the_digests_of_the_standard_are_ours(String text, String digest) {
        assertThat(Sm3.DIGEST.hash(text.getBytes(StandardCharsets.US_ASCII))).hasToString(digest);
    }

    @Test
    void what_a_new_key_signs_its_certificate_bears_out() {
        KeyPair pair = Sm2.generate();
        X509Certificate certificate = Sm2.certificate(pair, "test", Instant.EPOCH);
        byte[] signature = Sm2.sign("a root", pair.getPrivate());
        assertThat(Sm2.isSigned("a root", signature, certificate.getPublicKey())).isTrue();
        assertThat(Sm2.isSigned("a root", signature, Sm2.generate().getPublic())).isFalse();
    }

    private static PublicKey key() throws Exception {
        ECNamedCurveParameterSpec curve = ECNamedCurveTable.getParameterSpec("sm2p256v1");
        return KeyFactory.getInstance("EC", Sm2.PROVIDER)
                .generatePublic(
                        new ECPublicKeySpec(
                                curve.getCurve()
                                        .createPoint(new BigInteger(X, 16), new BigInteger(Y, 16)),
                                curve));
    }

    private static byte[] der(String r, String s) throws Exception {
        ASN1EncodableVector both = new ASN1EncodableVector();
        both.add(new ASN1Integer(new BigInteger(r, 16)));
        both.add(new ASN1Integer(new BigInteger(s, 16)));
        return new DERSequence(both).getEncoded();
    }
}
