package org.tanku.platform.party;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of those who can sign in.
@Repository
class PersonRows {
    private final JdbcClient db;

    PersonRows(JdbcClient db) {
        this.db = db;
    }

    void add(Person person) {
        db.sql(
                        """
                        insert into party.person
                               (id, login_name, organisation_id, real_name_status)
                        values (:id, :login, :organisation, 'UNVERIFIED')
                        """)
                .param("id", person.id().value())
                .param("login", person.loginName())
                .param("organisation", person.organisation().value())
                .update();
    }

    /// A verified name stays verified; how is told by the latest who looked.
    void setVerified(PartyId person, String how) {
        db.sql(
                        """
                        update party.person
                           set real_name_status = 'VERIFIED', real_name_how = :how
                         where id = :id
                        """)
                .param("how", how)
                .param("id", person.value())
                .update();
    }

    Optional<Person> find(PartyId id) {
        return db.sql(
                        """
                        select id, name, login_name, organisation_id, real_name_how, demo
                          from party.person join party.party using (id)
                         where id = :id
                        """)
                .param("id", id.value())
                .query(PersonRows::read)
                .optional();
    }

    Optional<Person> findByLogin(String loginName) {
        return db.sql(
                        """
                        select id, name, login_name, organisation_id, real_name_how, demo
                          from party.person join party.party using (id)
                         where login_name = :login
                        """)
                .param("login", loginName)
                .query(PersonRows::read)
                .optional();
    }

    List<Person> list() {
        return db.sql(
                        """
                        select id, name, login_name, organisation_id, real_name_how, demo
                          from party.person join party.party using (id)
                         order by registered_at, id
                        """)
                .query(PersonRows::read)
                .list();
    }

    List<Person> listOf(PartyId organisation) {
        return db.sql(
                        """
                        select id, name, login_name, organisation_id, real_name_how, demo
                          from party.person join party.party using (id)
                         where organisation_id = :organisation
                         order by registered_at, id
                        """)
                .param("organisation", organisation.value())
                .query(PersonRows::read)
                .list();
    }

    private static Person read(ResultSet row, int number) throws SQLException {
        String how = row.getString("real_name_how");
        return new Person(
                new PartyId(row.getObject("id", UUID.class)),
                new Party.PersonalName(row.getString("name")),
                row.getString("login_name"),
                new PartyId(row.getObject("organisation_id", UUID.class)),
                how == null ? new Person.RealName.Unverified() : new Person.RealName.Verified(how),
                row.getBoolean("demo"));
    }
}
