package org.tanku.platform.deputy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The table of deputyships, and what the room below asks of it.
@Repository
class DeputyRows implements Parties.Deputising {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String SELECT =
            """
            select id, principal_id, deputy_id, roles, region, first_day, last_day, reason,
                   named_by, withdrawn_at is not null as withdrawn
              from deputy.deputyship
            """;

    private final JdbcClient db;
    private final Clock clock;

    DeputyRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BEIJING);
    }

    void insert(PartyId id, Deputyship.Terms terms, PartyId by) {
        db.sql(
                        """
                        insert into deputy.deputyship
                               (id, principal_id, deputy_id, roles, region, first_day, last_day,
                                reason, named_by, named_at)
                        values (:id, :principal, :deputy, :roles, :region, :first, :last,
                                :reason, :by, :at)
                        """)
                .param("id", id.value())
                .param("principal", terms.principal().value())
                .param("deputy", terms.deputy().value())
                .param(
                        "roles",
                        terms.rolesInOrder().stream().map(Role::name).toArray(String[]::new))
                .param("region", terms.region().code())
                .param("first", terms.firstDay())
                .param("last", terms.lastDay())
                .param("reason", terms.reason())
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(PartyId id, PartyId by) {
        db.sql(
                        """
                        update deputy.deputyship
                           set withdrawn_by = :by, withdrawn_at = :at
                         where id = :id
                           and withdrawn_at is null
                        """)
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    Optional<Deputyship> get(PartyId id) {
        return db.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(DeputyRows::read)
                .optional();
    }

    /// Those with one of these people in it, the latest first.
    List<Deputyship> listOf(Collection<PartyId> people) {
        return db.sql(
                        SELECT
                                + """
                                 where principal_id in (:people)
                                    or deputy_id in (:people)
                                 order by named_at desc, id
                                """)
                .param("people", people.stream().map(PartyId::value).toList())
                .query(DeputyRows::read)
                .list();
    }

    List<Deputyship> list() {
        return db.sql(SELECT + " order by named_at desc, id").query(DeputyRows::read).list();
    }

    @Override
    public Optional<Parties.Deputation> find(PartyId id) {
        return get(id).map(found ->
                new Parties.Deputation(
                        found.terms().deputy(),
                        found.terms().principal(),
                        found.isActive(today()) ? found.terms().roles() : Set.<Role>of(),
                        found.terms().region()));
    }

    @Override
    public Set<PartyId> listBound(Set<PartyId> people) {
        Set<PartyId> bound = new HashSet<>(people);
        List<Deputyship> direct = listOf(people);
        direct.stream()
                .filter(each -> each.isActive(today()))
                .forEach(each -> {
                    bound.add(each.terms().principal());
                    bound.add(each.terms().deputy());
                });
        List<Deputyship> all = bound.equals(people) ? direct : listOf(Set.copyOf(bound));
        all.forEach(each -> bound.add(each.id()));
        return bound;
    }

    private static Deputyship read(ResultSet row, int number) throws SQLException {
        Set<Role> roles =
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        return new Deputyship(
                id(row, "id"),
                new Deputyship.Terms(
                        id(row, "principal_id"),
                        id(row, "deputy_id"),
                        roles,
                        new Region(row.getString("region")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("reason")),
                id(row, "named_by"),
                row.getBoolean("withdrawn"));
    }

    private static PartyId id(ResultSet row, String column) throws SQLException {
        return new PartyId(row.getObject(column, UUID.class));
    }
}
