package org.tanku.kernel.method.smcer;

import org.tanku.kernel.method.MeasuredChange;

import java.util.List;

/// Stands with both stocks measured, ready for the ticket (碳票案例).
public record TicketCase(List<MeasuredChange> stands) {
    public TicketCase {
        stands = List.copyOf(stands);
    }
}
