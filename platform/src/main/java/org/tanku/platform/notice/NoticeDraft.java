package org.tanku.platform.notice;

import org.tanku.kernel.method.Scheme;
import org.tanku.platform.party.Region;

/// What is about to be published (公示稿). Who may publish, and whose it is, the room of the subject
/// decides.
public record NoticeDraft(
        Subject subject, Step step, Scheme scheme, Region region, String title, String summary) {
    public NoticeDraft {
        if (!step.isNotice()) {
            throw new IllegalArgumentException("no notice is held in step " + step);
        }
        title = title.strip();
        summary = summary.strip();
    }
}
