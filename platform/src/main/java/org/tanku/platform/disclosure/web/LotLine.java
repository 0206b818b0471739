package org.tanku.platform.disclosure.web;

/// Neighbouring serials that stand alike in one account (分割段), as a page shows them.
record LotLine(
        String firstSerial,
        String lastSerial,
        long units,
        String state,
        String account,
        String certificate) {}
