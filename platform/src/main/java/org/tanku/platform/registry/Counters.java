package org.tanku.platform.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.ProgrammeCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /// Certificates of one batch, in their order.
    void giveAll(List<CertificateNumber> certificates) {
        Map<Integer, List<CertificateNumber>> byYear =
                certificates.stream().collect(Collectors.groupingBy(CertificateNumber::year));
        byYear.forEach((year, given) -> {
            int last =
                    db.sql(
                                    """
                                    insert into registry.counter (name, last)
                                    values (:name, :many)
                                        on conflict (name) do update
                                       set last = counter.last + :many
                                    returning last
                                    """)
                            .param("name", certificatesOf(year))
                            .param("many", given.size())
                            .query(Integer.class)
                            .single();
            if (given.getLast().number() != last) {
                throw new IllegalStateException(
                        "the last certificate is " + last + ", not " + given.getLast());
            }
        });
    }

    void give(CertificateNumber certificate) {
        int next = next(certificatesOf(certificate.year()));
        if (next != certificate.number()) {
            throw new IllegalStateException(
                    "the next certificate is " + next + ", not " + certificate);
        }
    }
}
