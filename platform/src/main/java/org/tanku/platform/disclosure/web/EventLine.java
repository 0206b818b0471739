package org.tanku.platform.disclosure.web;

import java.time.Instant;

/// One line of what happened to serials (单位流转记录), as a page shows it.
record EventLine(
        Instant at,
        String kind,
        long first,
        long last,
        long units,
        String account,
        String certificate,
        long entry) {}
