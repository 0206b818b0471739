package org.tanku.platform.operations;

import org.springframework.stereotype.Service;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The room's face (运行状况): the lamps of all rooms, the worst first.
@Service
public class Operations {
    private static final Set<Role> READERS =
            Set.of(Role.ADMINISTRATOR, Role.BUREAU_OFFICER, Role.REGISTRY_OFFICER);

    private final List<LampSource> sources;

    Operations(List<LampSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /// For officers and administrators; anybody else is not permitted to.
    public List<Lamp> listLamps(Acting acting) {
        if (READERS.stream().noneMatch(acting::may)) {
            acting.require(Role.ADMINISTRATOR);
        }
        return sources.stream()
                .flatMap(each -> each.listLamps().stream())
                .sorted(Comparator.comparing(Lamp::light).thenComparing(Lamp::subject))
                .toList();
    }
}
