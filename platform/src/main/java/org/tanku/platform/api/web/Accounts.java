package org.tanku.platform.api.web;

import org.springframework.stereotype.Component;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.CheckDigits;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Registry;

import java.util.Locale;

/// Finds an account by its number (账户查找): a typing error is told apart from an unknown number.
@Component("apiAccounts")
class Accounts {
    private final Registry registry;

    Accounts(Registry registry) {
        this.registry = registry;
    }

    /// The account, to somebody who sees it.
    Account seen(String typed, Acting acting) {
        Account account = find(typed);
        if (!account.isSeenBy(acting)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
        return account;
    }

    /// To somebody who sees the account.
    void requireSeen(AccountId id, Acting acting) {
        if (!registry.getAccount(id).isSeenBy(acting)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
    }

    Account find(String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        if (!number.matches("TKA-[0-9]{6}-[0-9]{2}") || !CheckDigits.match(number)) {
            throw ApiFault.of(DoorRefusal.ACCOUNT_IS_MISTYPED, typed);
        }
        return registry.findAccount(new AccountNumber(number))
                .orElseThrow(() -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, typed));
    }
}
