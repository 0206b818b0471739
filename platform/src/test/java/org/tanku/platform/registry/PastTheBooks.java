package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Goes past the platform, as somebody does who owns the database.
public record PastTheBooks(TransactionOperations transaction, JdbcClient db) {
    public static PastTheBooks of(ApplicationContext house) {
        return new PastTheBooks(
                house.getBean(TransactionOperations.class), house.getBean(JdbcClient.class));
    }

    /// One row; a change that meets none would prove nothing.
    public void change(String table, String sql) {
        transaction.executeWithoutResult(_ -> {
            db.sql("alter table registry." + table + " disable trigger user").update();
            assertThat(db.sql(sql).update()).as(sql).isEqualTo(1);
            db.sql("alter table registry." + table + " enable trigger user").update();
        });
    }

    /// The lot that begins with this serial gets another owner.
    public void give(UnitBlock block, long first, Account to) {
        change("lot", giving(block, first, to));
    }

    /// How [#give] says it to the database.
    static String giving(UnitBlock block, long first, Account to) {
        return "update registry.lot set account = '%s' where block = '%s' and lower(serials) = %d"
                .formatted(to.number(), block.number(), first);
    }
}
