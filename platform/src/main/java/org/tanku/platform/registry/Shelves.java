package org.tanku.platform.registry;

import org.springframework.stereotype.Component;

/// Where the registry's papers stand to be read (案卷).
@Component
record Shelves(
        Blocks blocks,
        Lots lots,
        Proposals proposals,
        Retirements retirements,
        JournalLines journal,
        Stops stops,
        Enquiries enquiries) {}
