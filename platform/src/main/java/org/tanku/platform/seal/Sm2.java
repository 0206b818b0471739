package org.tanku.platform.seal;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/// SM2, the signature of GB/T 32918 (椭圆曲线数字签名), over SM3 and with the default identity of GB/T
/// 35276. BouncyCastle is asked by name and registered nowhere.
final class Sm2 {
    static final Provider PROVIDER = new BouncyCastleProvider();

    private static final String CURVE = "sm2p256v1";
    private static final String ALGORITHM = "SM3withSM2";
    private static final int SERIAL_BITS = 120;

    /// A key that is not taken up by an authority is replaced long before.
    private static final Duration LASTING = Duration.ofDays(3_652);

    private Sm2() {}

    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no SM2 in " + PROVIDER, e);
        }
    }

    /// The public key inside a certificate, DER.
    static byte[] publicKey(byte[] certificate) {
        try {
            return Certificate.getInstance(certificate)
                    .getSubjectPublicKeyInfo()
                    .getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sign(String text, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM, PROVIDER);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key does not sign", e);
        }
    }

    static boolean isSigned(String text, byte[] signed, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM, PROVIDER);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    /// A certificate that the key signs for itself; one of an authority takes its place by the file
    /// of keys.
    static X509Certificate certificate(KeyPair pair, String name, Instant from) {
        X500Name subject = new X500Name("CN=" + name);
        try {
            return new JcaX509CertificateConverter()
                    .setProvider(PROVIDER)
                    .getCertificate(
                            new JcaX509v3CertificateBuilder(
                                            subject,
                                            new BigInteger(SERIAL_BITS, new SecureRandom()),
                                            Date.from(from),
                                            Date.from(from.plus(LASTING)),
                                            subject,
                                            pair.getPublic())
                                    .build(
                                            new JcaContentSignerBuilder(ALGORITHM)
                                                    .setProvider(PROVIDER)
                                                    .build(pair.getPrivate())));
        } catch (CertificateException | OperatorCreationException e) {
            throw new IllegalStateException("no certificate for " + name, e);
        }
    }
}
