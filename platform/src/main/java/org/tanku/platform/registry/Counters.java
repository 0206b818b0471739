package org.tanku.platform.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.ProgrammeCode;

/// Numbers without gaps (不间断编号): a counter is a row and goes back with its transaction.
@Repository
class Counters {
    private final JdbcClient db;

    Counters(JdbcClient db) {
        this.db = db;
    }

    static String blocksOf(ProgrammeCode programme) {
        return "block " + programme;
    }

    static String certificatesOf(int year) {
        return "certificate " + year;
    }

    /// The last number given; 0 when there is none.
    int last(String name) {
        return db.sql(
                        """
                        select last
                          from registry.counter
                         where name = :name
                        """)
                .param("name", name)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    int next(String name) {
        return db.sql(
                        """
                        insert into registry.counter (name, last)
                        values (:name, 1)
                            on conflict (name) do update
                           set last = counter.last + 1
                        returning last
                        """)
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    void give(CertificateNumber certificate) {
        int next = next(certificatesOf(certificate.year()));
        if (next != certificate.number()) {
            throw new IllegalStateException(
                    "the next certificate is " + next + ", not " + certificate);
        }
    }
}
