package org.tanku.platform.party;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everybody the house knows (主体名录), and what each may do.
@Service
@Transactional
public class Parties {
    /// What the room above tells of deputies (代理).
    public interface Deputising {
        /// The deputyship of this number, whether it holds today or not.
        Optional<Deputation> find(PartyId deputyship);

        /// These people, whoever is bound to them by a deputyship today, and all deputyships that
        /// any of them was ever in.
        Set<PartyId> listBound(Set<PartyId> people);
    }

    /// Who acts for whom (代理人).
    ///
    /// @param roles none when it does not hold today
    public record Deputation(PartyId deputy, PartyId principal, Set<Role> roles, Region region) {
        public Deputation {
            roles = Set.copyOf(roles);
        }

        /// The part of the principal's appointments that the deputy has.
        Set<Appointment> handedOn(List<Appointment> held) {
            return held.stream()
                    .filter(each -> roles.contains(each.role()))
                    .filter(each ->
                            each.region().contains(region) || region.contains(each.region()))
                    .map(each -> region.contains(each.region()) ? each : narrowed(each))
                    .collect(Collectors.toUnmodifiableSet());
        }

        private Appointment narrowed(Appointment held) {
            return new Appointment(held.role(), region);
        }
    }

    /// That somebody read the whole name of a person (查阅记录).
    ///
    /// @param whose masked
    /// @param page the address on which it was read
    public record NameReading(PartyId reader, String whose, String page, Instant at) {}

    private final PartyRows parties;
    private final PersonRows persons;
    private final Appointments appointments;
    private final Deputising deputising;
    private final Names names;

    Parties(
            PartyRows parties,
            PersonRows persons,
            Appointments appointments,
            Deputising deputising,
            Names names) {
        this.parties = parties;
        this.names = names;
        this.persons = persons;
        this.appointments = appointments;
        this.deputising = deputising;
    }

    public Optional<Party> findParty(PartyId id) {
        return parties.find(id);
    }

    public Party getParty(PartyId id) {
        return findParty(id).orElseThrow(() -> new NoSuchElementException("no party " + id));
    }

    /// The name as the one who is signed in may see it: whole for whose duty needs it, and then it
    /// is written down; else masked. Of nobody known: empty.
    public Optional<String> nameOf(PartyId id) {
        return findParty(id).map(party -> names.tell(party, this));
    }

    /// What somebody who is no party gave of himself, such as the signature under a comment: whole
    /// for whose duty needs it, and then it is written down; else masked.
    ///
    /// @param whose as the log tells it: masked, and what tells this one from others
    public String tell(Party.PersonalName words, String whose) {
        return names.tell(words, whose, this);
    }

    /// Whole names that were read (查阅日志), the newest first.
    ///
    /// @param text in a name or a page; blank: all
    public List<NameReading> searchReadings(String text, int atMost) {
        return names.search(text, atMost);
    }

    /// Who read the name of this person.
    public List<NameReading> listReadingsOf(PartyId person, int atMost) {
        return names.listOf(person, atMost);
    }

    public List<Party> listOrganisations() {
        return parties.listOrganisations();
    }

    /// Organisations whose name holds the words, in the order of their names. People are never
    /// found, not by a masked name either.
    public List<Party> searchOrganisations(String words, int atMost) {
        return parties.searchOrganisations(words, atMost);
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
                        new Party.PersonalName(name.strip()),
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

    /// Whoever works for the organisation, or the person who acts for himself.
    public List<Person> listPersonsOf(PartyId organisation) {
        return persons.listOf(organisation);
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

    /// A deputyship is a party of its own, so that what is done in it bears both names.
    public PartyId registerDeputyship(Person deputy, Person principal) {
        Party deputyship =
                new Party(
                        PartyId.random(),
                        PartyKind.DEPUTYSHIP,
                        deputy.registeredName().standingInFor(principal.registeredName()),
                        principal.demo());
        parties.add(deputyship);
        return deputyship.id();
    }

    /// The one who signed in: the deputy of a deputyship, or the person itself.
    public PartyId personBehind(PartyId acting) {
        return deputising.find(acting).map(Deputation::deputy).orElse(acting);
    }

    /// The person, or the deputyship, with the appointments that hold now.
    public Acting actingAs(PartyId id) {
        Optional<Deputation> deputation = deputising.find(id);
        if (deputation.isPresent()) {
            return standingIn(getParty(id), deputation.get());
        }
        Person who = getPerson(id);
        return new Acting(
                who.id(),
                who.organisation(),
                who.registeredName().whole(),
                Set.copyOf(listAppointments(id)),
                deputising.listBound(Set.of(id)));
    }

    private Acting standingIn(Party deputyship, Deputation deputation) {
        Person principal = getPerson(deputation.principal());
        return new Acting(
                deputyship.id(),
                principal.organisation(),
                deputyship.registeredName().whole(),
                deputation.handedOn(listAppointments(principal.id())),
                deputising.listBound(Set.of(deputation.deputy(), deputation.principal())));
    }

    /// Whether somebody administers the whole house; demo people do not count.
    public boolean hasAdministrator() {
        return appointments.countAdministrators() > 0;
    }
}
