package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// A part of a list (列表片段).
///
/// @param next the cursor of the part after it; missing where the list ends
record Slice<T>(List<T> items, @Nullable String next) {
    Slice {
        items = List.copyOf(items);
    }

    /// Of a list whose order is kept.
    ///
    /// @param key tells the same word of the same item for ever
    static <S, T> Slice<T> of(
            List<S> all, Paging paging, Function<S, String> key, Function<S, T> told) {
        int from = 0;
        if (!paging.after().isEmpty()) {
            from = 1;
            while (from <= all.size() && !key.apply(all.get(from - 1)).equals(paging.after())) {
                from++;
            }
            if (from > all.size()) {
                throw ApiFault.of(DoorRefusal.CURSOR_UNREADABLE, Paging.cursor(paging.after()));
            }
        }
        int end = Math.min(all.size(), from + paging.limit());
        String next = end < all.size() ? Paging.cursor(key.apply(all.get(end - 1))) : null;
        return new Slice<>(all.subList(from, end).stream().map(told).toList(), next);
    }
}
