package org.tanku.platform.disclosure.web;

import java.util.List;

/// One page of what was found (结果页).
///
/// @param page from 1 on
/// @param all how many there are on all pages
record Leaf<T>(List<T> items, int page, int pages, int all) {
    private static final int A_PAGE = 50;

    /// @param wanted the page asked for; the nearest there is, is given
    static <T> Leaf<T> of(List<T> all, int wanted) {
        int pages = Math.max(1, Math.ceilDiv(all.size(), A_PAGE));
        int page = Math.clamp(wanted, 1, pages);
        return new Leaf<>(
                all.stream().skip((page - 1L) * A_PAGE).limit(A_PAGE).toList(),
                page,
                pages,
                all.size());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }
}
