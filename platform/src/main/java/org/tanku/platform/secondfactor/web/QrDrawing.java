package org.tanku.platform.secondfactor.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import org.tanku.platform.party.SignedIn;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The picture that a phone reads (二维码), as one SVG path, and the address that it holds.
record QrDrawing(int size, String path) {
    /// Light around it, as the standard of the code wants.
    private static final int QUIET = 4;

    static QrDrawing of(String text) {
        ByteMatrix matrix;
        try {
            matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrDrawing(matrix.getWidth() + 2 * QUIET, path.toString());
    }

    /// The key URI of authenticator apps; SHA-1, six digits, thirty seconds is what all of them
    /// know.
    static String address(String issuer, SignedIn who, String secret) {
        return "otpauth://totp/"
                + encoded(issuer)
                + ":"
                + encoded(who.loginName())
                + "?secret="
                + secret
                + "&issuer="
                + encoded(issuer)
                + "&algorithm=SHA1&digits=6&period=30";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
