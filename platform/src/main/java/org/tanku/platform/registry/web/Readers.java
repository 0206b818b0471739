package org.tanku.platform.registry.web;

import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;

/// Who sees what of the books behind the sign-in (可见范围).
final class Readers {
    private Readers() {}

    /// Officers of the registry and of the bureau see every account.
    static boolean seesAll(Acting acting) {
        return Account.allSeenBy(acting);
    }

    static void requireAll(Acting acting) {
        if (!seesAll(acting)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
    }

    /// The holder's own people see theirs.
    static void require(Account account, Acting acting) {
        if (!account.isSeenBy(acting)) {
            requireAll(acting);
        }
    }
}
