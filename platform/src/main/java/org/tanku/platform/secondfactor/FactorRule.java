package org.tanku.platform.secondfactor;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Who needs a second factor, and how long one counts as fresh (第二因素规则). No regulation at hand
/// fixes either: the roles below and the fifteen minutes are assumptions; the operator may add
/// roles and choose other minutes.
@Component
public class FactorRule {
    /// Roles that touch books or people; the operator cannot take them out.
    private static final Set<Role> ALWAYS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Role.REGISTRY_OFFICER,
                            Role.ADMINISTRATOR,
                            Role.BUREAU_OFFICER,
                            Role.VERIFIER));

    private final Set<Role> roles;
    private final Duration fresh;

    FactorRule(Environment environment) {
        EnumSet<Role> all = EnumSet.copyOf(ALWAYS);
        Arrays.stream(environment.getProperty("tanku.factor-roles", "").split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Role::valueOf)
                .forEach(all::add);
        this.roles = Collections.unmodifiableSet(all);
        this.fresh =
                Duration.ofMinutes(
                        environment.getProperty("tanku.factor-minutes", Long.class, 15L));
    }

    /// In the order of the roles.
    public Set<Role> roles() {
        return roles;
    }

    public Duration fresh() {
        return fresh;
    }

    boolean requires(Acting acting) {
        return roles.stream().anyMatch(acting::may);
    }
}
