package org.tanku.survey;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a file is by its first bytes (文件类型), whatever its name says.
enum FileKind {
    EMPTY,
    TEXT,
    EXCEL,
    EXCEL_TOO_LARGE,
    OLD_EXCEL,
    WORD,
    OPEN_DOCUMENT,
    ZIP,
    ZIP_DAMAGED,
    PDF,
    OTHER;

    /// A sheet of the most rows allowed unpacks to a quarter of this.
    private static final long MOST_UNPACKED_BYTES = 512L << 20;

    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final byte[] OLE_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F'};

    static FileKind of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        if (startsWith(content, ZIP_MARK)) {
            return ofZip(content);
        }
        if (startsWith(content, OLE_MARK)) {
            return isOldWord(content) ? WORD : OLD_EXCEL;
        }
        if (startsWith(content, PDF_MARK)) {
            return PDF;
        }
        return DelimitedText.isUtf16(content) || !hasZeroByte(content) ? TEXT : OTHER;
    }

    /// Read from the directory at the end: what stands in front of each entry some writers leave
    /// open.
    private static FileKind ofZip(byte[] content) {
        long unpacked = 0;
        FileKind kind = ZIP;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : (Iterable<ZipArchiveEntry>) zip.getEntries()::asIterator) {
                kind = kind == ZIP ? ofEntry(entry.getName()) : kind;
                try (InputStream in = zip.getInputStream(entry)) {
                    unpacked += length(in, MOST_UNPACKED_BYTES - unpacked);
                }
                if (unpacked >= MOST_UNPACKED_BYTES) {
                    return EXCEL_TOO_LARGE;
                }
            }
        } catch (IOException | RuntimeException damaged) {
            // a damaged archive fails in many ways, all of which mean one thing
            return ZIP_DAMAGED;
        }
        return kind;
    }

    private static FileKind ofEntry(String name) {
        if (name.equals("xl/workbook.xml")) {
            return EXCEL;
        }
        if (name.startsWith("word/")) {
            return WORD;
        }
        return name.equals("mimetype") ? OPEN_DOCUMENT : ZIP;
    }

    /// The length of an entry, counted no further than the limit.
    private static long length(InputStream entry, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int read = entry.read(buffer);
                read >= 0 && length < limit;
                read = entry.read(buffer)) {
            length += read;
        }
        return length;
    }

    /// An old Word file and an old Excel file share their first bytes; a stream's name tells them
    /// apart.
    private static boolean isOldWord(byte[] content) {
        return new String(content, StandardCharsets.UTF_16LE).contains("WordDocument");
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length
                && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean hasZeroByte(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
