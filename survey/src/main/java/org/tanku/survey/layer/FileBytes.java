package org.tanku.survey.layer;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The bytes of a file, read forward with jumps (文件字节). Whoever reads asks first how many are left:
/// reading beyond the end is an outage of the disk, not a fault of the content.
final class FileBytes implements Closeable {
    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);

    /// Where the window begins in the file.
    private long windowStart;

    private FileBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    static FileBytes open(Path file) throws IOException {
        return new FileBytes(FileChannel.open(file, StandardOpenOption.READ));
    }

    long size() {
        return size;
    }

    long position() {
        return windowStart + window.position();
    }

    long left() {
        return size - position();
    }

    void seek(long position) {
        long inWindow = position - windowStart;
        if (inWindow >= 0 && inWindow <= window.limit()) {
            window.position((int) inWindow);
        } else {
            windowStart = position;
            window.position(0).limit(0);
        }
    }

    int readInt(ByteOrder order) throws IOException {
        need(Integer.BYTES);
        return window.order(order).getInt();
    }

    double readDouble() throws IOException {
        need(Double.BYTES);
        return window.order(ByteOrder.LITTLE_ENDIAN).getDouble();
    }

    void read(byte[] into) throws IOException {
        int done = 0;
        while (done < into.length) {
            need(1);
            int now = Math.min(window.remaining(), into.length - done);
            window.get(into, done, now);
            done += now;
        }
    }

    private void need(int bytes) throws IOException {
        if (window.remaining() >= bytes) {
            return;
        }
        windowStart = position();
        window.compact();
        while (window.position() < bytes) {
            if (channel.read(window, windowStart + window.position()) < 0) {
                throw new EOFException("the file has become shorter while it was read");
            }
        }
        window.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
