package org.tanku.platform.land.web;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Tiles that were drawn (瓦片缓存), as many as fit; those asked for longest ago go first.
@Component
class TileCache {
    private static final long MOST_BYTES = 64L << 20;

    /// What an entry costs beside its bytes.
    private static final int ENTRY_BYTES = 256;

    private final long mostBytes;
    private final Map<String, byte[]> tiles = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    TileCache() {
        this(MOST_BYTES);
    }

    private TileCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    static TileCache of(long mostBytes) {
        return new TileCache(mostBytes);
    }

    /// Two who ask at once may both draw; they draw the same.
    byte[] get(String name, Supplier<byte[]> draw) {
        Optional<byte[]> kept = find(name);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] drawn = draw.get();
        keep(name, drawn);
        return drawn;
    }

    private synchronized Optional<byte[]> find(String name) {
        return Optional.ofNullable(tiles.get(name));
    }

    private synchronized void keep(String name, byte[] tile) {
        byte[] before = tiles.put(name, tile);
        bytes += before == null ? size(tile) : tile.length - before.length;
        var oldest = tiles.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= size(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long size(byte[] tile) {
        return tile.length + ENTRY_BYTES;
    }

    synchronized long bytes() {
        return bytes;
    }
}
