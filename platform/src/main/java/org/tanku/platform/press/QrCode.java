package org.tanku.platform.press;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import org.tanku.platform.press.Mark.Ink;
import org.tanku.platform.press.Mark.Move;
import org.tanku.platform.press.Mark.Outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A text as black squares that telephones read (二维码), GB/T 18284. A quarter of it may be lost:
/// papers are photocopied and folded.
public final class QrCode {
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");

    private QrCode() {}

    /// @param wide without the quiet border, which whoever draws it leaves free
    public static Mark draw(String text, double x_mm, double y_mm, double wide) {
        ByteMatrix squares = squares(text);
        double side = wide / squares.getWidth();
        List<Move> way = new ArrayList<>();
        for (int row = 0; row < squares.getHeight(); row++) {
            int column = 0;
            while (column < squares.getWidth()) {
                int first = column;
                while (column < squares.getWidth() && squares.get(column, row) == 1) {
                    column++;
                }
                if (column > first) {
                    way.addAll(
                            Sheet.rectangle(
                                    x_mm + first * side,
                                    y_mm + row * side,
                                    (column - first) * side,
                                    side));
                }
                column++;
            }
        }
        return new Outline(way, 0, Ink.BLACK);
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.Q, HINTS).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds '" + text + "'", tooLong);
        }
    }
}
