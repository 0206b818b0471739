package org.tanku.survey.layer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/// Text in a field of fixed length (定长字段): filled up with blanks, or cut in the middle of a
/// character where it was too long.
final class FieldText {
    private final Charset charset;
    private final CharsetDecoder decoder;

    FieldText(Charset charset) {
        this.charset = charset;
        this.decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// Empty when the bytes are no text of this coding.
    Optional<String> decode(byte[] record, int from, int length) {
        int end = from + lengthOfText(record, from, length);
        ByteBuffer bytes = ByteBuffer.wrap(record, from, end - from);
        CharBuffer text =
                CharBuffer.allocate((int) Math.ceil((end - from) * decoder.maxCharsPerByte()) + 1);
        boolean mayBeCut = end == from + length;
        decoder.reset();
        CoderResult result = decoder.decode(bytes, text, !mayBeCut);
        return result.isUnderflow()
                ? Optional.of(text.flip().toString().stripTrailing())
                : Optional.empty();
    }

    /// With a mark in place of what cannot be read.
    String decodeRoughly(byte[] record, int from, int length) {
        return new String(record, from, lengthOfText(record, from, length), charset);
    }

    /// Up to the first NUL, without the blanks at the end.
    private static int lengthOfText(byte[] record, int from, int length) {
        int end = from;
        while (end < from + length && record[end] != 0) {
            end++;
        }
        while (end > from && record[end - 1] == ' ') {
            end--;
        }
        return end - from;
    }
}
