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
    List<RoundTrip.Part> certificates(List<CertificateNumber> given) {
        Map<Integer, List<CertificateNumber>> byYear =
                given.stream().collect(Collectors.groupingBy(CertificateNumber::year));
        return byYear.entrySet().stream()
                .map(year ->
                        part(
                                certificatesOf(year.getKey()),
                                year.getValue().getLast().number(),
                                year.getValue().size()))
                .toList();
    }

    /// The next numbers are given: without a gap they end at `last`.
    RoundTrip.Part part(String name, int last, int many) {
        return new RoundTrip.Part(
                "counter of " + name,
                1,
                """
                insert into registry.counter (name, last)
                select given.name, given.last
                  from (values (?, ?::integer, ?::integer)) as given (name, last, many)
                 where given.last = given.many
                    or exists (select 1 from registry.counter c where c.name = given.name)
                    on conflict (name) do update
                   set last = excluded.last
                 where counter.last = excluded.last - ?::integer
                """,
                List.of(name, last, many, many));
    }
}
