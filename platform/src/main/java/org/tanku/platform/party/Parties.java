package org.tanku.platform.party;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/// Everybody the house knows (主体名录), and what each may do.
@Service
@Transactional
public class Parties {
    private final PartyRows parties;
    private final PersonRows persons;
    private final Appointments appointments;

    Parties(PartyRows parties, PersonRows persons, Appointments appointments) {
        this.parties = parties;
        this.persons = persons;
        this.appointments = appointments;
    }

    public Optional<Party> findParty(PartyId id) {
        return parties.find(id);
    }

    public Party getParty(PartyId id) {
        return findParty(id).orElseThrow(() -> new NoSuchElementException("no party " + id));
    }

    public List<Party> listOrganisations() {
        return parties.listOrganisations();
    }

    public Party registerOrganisation(String name, boolean demo) {
        Party organisation =
                new Party(PartyId.random(), PartyKind.ORGANISATION, name.strip(), demo);
        parties.add(organisation);
        return organisation;
    }

    /// Somebody who works for an organisation. The login name must be free; letters are made small.
    public Person registerPerson(
            String name, String loginName, PartyId organisation, boolean demo) {
        return register(PartyId.random(), name, loginName, organisation, demo);
    }

    /// Somebody who acts for himself, such as a household that holds a forest right.
    public Person registerPerson(String name, String loginName, boolean demo) {
        PartyId id = PartyId.random();
        return register(id, name, loginName, id, demo);
    }

    private Person register(
            PartyId id, String name, String loginName, PartyId organisation, boolean demo) {
        Person person =
                new Person(
                        id,
                        name.strip(),
                        loginName.strip().toLowerCase(Locale.ROOT),
                        organisation,
                        new Person.RealName.Unverified(),
                        demo);
        parties.add(person.party());
        persons.add(person);
        return person;
    }

    public Optional<Person> findPerson(PartyId id) {
        return persons.find(id);
    }

    public Person getPerson(PartyId id) {
        return findPerson(id).orElseThrow(() -> new NoSuchElementException("no person " + id));
    }

    public Optional<Person> findPersonByLogin(String loginName) {
        return persons.findByLogin(loginName.strip().toLowerCase(Locale.ROOT));
    }

    public List<Person> listPersons() {
        return persons.list();
    }

    public List<Appointment> listAppointments(PartyId person) {
        return appointments.list(person);
    }

    /// Gives a role; giving it twice is the same as once.
    ///
    /// @param by who decides; the first administrator decides for himself
    public void appoint(PartyId person, Role role, Region region, PartyId by) {
        appointments.add(person, new Appointment(role, region), by);
    }

    /// The person with the appointments that hold now.
    public Acting actingAs(PartyId person) {
        Person who = getPerson(person);
        return new Acting(
                who.id(), who.organisation(), who.name(), Set.copyOf(listAppointments(person)));
    }

    /// Whether somebody administers the whole house; demo people do not count.
    public boolean hasAdministrator() {
        return appointments.countAdministrators() > 0;
    }
}
