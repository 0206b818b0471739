package org.tanku.platform.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tanku.ledger.AccountNumber;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The table of accounts (持有账户).
@Repository
class Accounts {
    /// More are forgotten.
    private static final int MOST_KNOWN = 100_000;

    private final JdbcClient db;
    private final Counters counters;

    /// Accounts that are committed: an account never changes.
    private final Map<AccountId, Account> known = new ConcurrentHashMap<>();

    private final Set<AccountNumber> open = ConcurrentHashMap.newKeySet();

    Accounts(JdbcClient db, Counters counters) {
        this.db = db;
        this.counters = counters;
    }

    /// Opens an account for who has none; the head of the journal is locked.
    Account open(PartyId holder, PartyId by, Instant at) {
        int ordinal = counters.next("account");
        Account account = new Account(AccountId.random(), Account.numberOf(ordinal), holder, false);
        db.sql(
                        """
                        insert into registry.account (id, number, holder, opened_by, opened_at)
                        values (:id, :number, :holder, :by, :at)
                        """)
                .param("id", account.id().value())
                .param("number", account.number())
                .param("holder", holder.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return account;
    }

    /// Opens the buffer of a programme that has none; the head of the journal is locked.
    Account openBuffer(Programme programme, PartyId by, Instant at) {
        Account account =
                new Account(
                        AccountId.random(),
                        Account.numberOf(counters.next("account")),
                        Account.nobody(programme),
                        true);
        db.sql(
                        """
                        insert into registry.account
                               (id, number, holder, programme, opened_by, opened_at)
                        values (:id, :number, :holder, :programme, :by, :at)
                        """)
                .param("id", account.id().value())
                .param("number", account.number())
                .param("holder", account.holder().value())
                .param("programme", programme.code().letters())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return account;
    }

    Optional<Account> findBuffer(Programme programme) {
        return findOf(Account.nobody(programme));
    }

    /// Nothing is kept of what a transaction sees: it may have opened the account itself, and go
    /// back.
    Optional<Account> find(AccountId id) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return read(id);
        }
        Account kept = known.get(id);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Account> read = read(id);
        if (known.size() >= MOST_KNOWN) {
            known.clear();
            open.clear();
        }
        read.ifPresent(account -> {
            known.put(id, account);
            open.add(account.inBooks());
        });
        return read;
    }

    private Optional<Account> read(AccountId id) {
        return db.sql(
                        """
                        select id, number, holder, programme
                          from registry.account
                         where id = :id
                        """)
                .param("id", id.value())
                .query(Accounts::read)
                .optional();
    }

    /// Whether there is such an account; the caller's transaction may have opened it itself.
    boolean isOpen(AccountNumber number) {
        return open.contains(number) || find(number).isPresent();
    }

    Optional<Account> find(AccountNumber number) {
        return db.sql(
                        """
                        select id, number, holder, programme
                          from registry.account
                         where number = :number
                        """)
                .param("number", number.text())
                .query(Accounts::read)
                .optional();
    }

    Optional<Account> findOf(PartyId holder) {
        return db.sql(
                        """
                        select id, number, holder, programme
                          from registry.account
                         where holder = :holder
                        """)
                .param("holder", holder.value())
                .query(Accounts::read)
                .optional();
    }

    List<Account> listWithUnits(Set<PartyId> holders) {
        return db.sql(
                        """
                        select id, number, holder, programme
                          from registry.account a
                         where holder = any (:holders)
                           and exists (select 1 from registry.lot where account = a.number)
                         order by number
                        """)
                .param("holders", holders.stream().map(PartyId::value).toArray(UUID[]::new))
                .query(Accounts::read)
                .list();
    }

    List<Account> list() {
        return db.sql(
                        """
                        select id, number, holder, programme
                          from registry.account
                         order by number
                        """)
                .query(Accounts::read)
                .list();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new PartyId(row.getObject("holder", UUID.class)),
                row.getString("programme") != null);
    }
}
