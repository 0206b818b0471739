package org.tanku.platform.party;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// The table of roles held in regions. A withdrawn appointment stays in it.
@Repository
class Appointments {
    private final JdbcClient db;
    private final Clock clock;

    Appointments(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Appointing twice is the same as once.
    void add(PartyId person, Appointment appointment, PartyId by) {
        db.sql(
                        """
                        insert into party.appointment
                               (id, person_id, role, region, appointed_at, appointed_by)
                        values (:id, :person, :role, :region, :at, :by)
                        on conflict (person_id, role, region) where withdrawn_at is null do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("role", appointment.role().name())
                .param("region", appointment.region().code())
                .param("at", now())
                .param("by", by.value())
                .update();
    }

    void withdraw(PartyId person, Appointment appointment, PartyId by) {
        db.sql(
                        """
                        update party.appointment
                           set withdrawn_at = :at, withdrawn_by = :by
                         where person_id = :person
                           and role = :role
                           and region = :region
                           and withdrawn_at is null
                        """)
                .param("at", now())
                .param("by", by.value())
                .param("person", person.value())
                .param("role", appointment.role().name())
                .param("region", appointment.region().code())
                .update();
    }

    List<Appointment> list(PartyId person) {
        return db.sql(
                        """
                        select role, region
                          from party.appointment
                         where person_id = :person
                           and withdrawn_at is null
                         order by role, region
                        """)
                .param("person", person.value())
                .query(Appointments::read)
                .list();
    }

    /// Of the whole province, and no demo people.
    int countAdministrators() {
        return db.sql(
                        """
                        select count(distinct person_id)
                          from party.appointment join party.party on party.id = person_id
                         where role = 'ADMINISTRATOR'
                           and region = :province
                           and withdrawn_at is null
                           and not demo
                        """)
                .param("province", Region.PROVINCE.code())
                .query(Integer.class)
                .single();
    }

    /// One administrator's act at a time: held to the end of the transaction.
    void lock() {
        db.sql("lock table party.appointment in share row exclusive mode").update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Appointment read(ResultSet row, int number) throws SQLException {
        return new Appointment(
                Role.valueOf(row.getString("role")), new Region(row.getString("region")));
    }
}
