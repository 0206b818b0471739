package org.tanku.platform.party;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// What administrators do (人员管理): register people, appoint them, withdraw, give a first password.
///
/// An administrator acts within the own region only. Whom a demo administrator registers is a demo
/// person too, and a demo administrator never touches a real one: what happens in a demo gives
/// nobody a way in afterwards.
@Service
@Transactional
public class People {
    private static final String LOGIN_NAME = "[a-z][a-z0-9._-]{2,39}";

    /// Somebody to be registered, with the password for the first sign-in.
    public record Newcomer(String name, String loginName, String password) {
        public Newcomer {
            name = name.strip();
            loginName = loginName.strip().toLowerCase(Locale.ROOT);
        }

        /// Without the password.
        @Override
        public String toString() {
            return name + " (" + loginName + ")";
        }
    }

    /// The outcome of a registration.
    public sealed interface Enrolment {
        record Enrolled(Person person) implements Enrolment {}

        record Refused(PeopleRefusal reason) implements Enrolment {}
    }

    private final Parties parties;
    private final Appointments appointments;
    private final PersonRows persons;
    private final SigningIn signingIn;
    private final Regions regions;

    People(
            Parties parties,
            Appointments appointments,
            PersonRows persons,
            SigningIn signingIn,
            Regions regions) {
        this.parties = parties;
        this.appointments = appointments;
        this.persons = persons;
        this.signingIn = signingIn;
        this.regions = regions;
    }

    /// Makes the first administrator, of the whole province. The caller sees to it that only
    /// somebody at this machine can ask.
    public Enrolment setUp(String organisation, Newcomer first) {
        appointments.lock();
        if (parties.hasAdministrator()) {
            return new Enrolment.Refused(PeopleRefusal.SETUP_IS_OVER);
        }
        if (organisation.isBlank()) {
            return new Enrolment.Refused(PeopleRefusal.ORGANISATION_NAME_IS_BLANK);
        }
        Optional<PeopleRefusal> refusal = check(first).or(() -> password(first));
        if (refusal.isPresent()) {
            return new Enrolment.Refused(refusal.get());
        }
        Party works = parties.registerOrganisation(organisation, false);
        Person person = parties.registerPerson(first.name(), first.loginName(), works.id(), false);
        signingIn.setFirst(person.id(), first.password());
        parties.appoint(person.id(), Role.ADMINISTRATOR, Region.PROVINCE, person.id());
        return new Enrolment.Enrolled(person);
    }

    /// Registers somebody who works for an organisation.
    public Enrolment enrol(Newcomer newcomer, PartyId organisation, Acting acting) {
        boolean known =
                parties.findParty(organisation)
                        .filter(found -> found.kind() == PartyKind.ORGANISATION)
                        .isPresent();
        boolean demo = isDemo(acting);
        return enrol(
                newcomer,
                known,
                acting,
                () ->
                        parties.registerPerson(
                                newcomer.name(), newcomer.loginName(), organisation, demo));
    }

    /// Registers somebody who acts for himself, such as a household.
    public Enrolment enrolForSelf(Newcomer newcomer, Acting acting) {
        boolean demo = isDemo(acting);
        return enrol(
                newcomer,
                true,
                acting,
                () -> parties.registerPerson(newcomer.name(), newcomer.loginName(), demo));
    }

    private Enrolment enrol(
            Newcomer newcomer, boolean known, Acting acting, Supplier<Person> register) {
        acting.require(Role.ADMINISTRATOR);
        appointments.lock();
        boolean demo = isDemo(acting);
        Optional<PeopleRefusal> refusal =
                check(newcomer)
                        .or(() ->
                                known
                                        ? Optional.empty()
                                        : Optional.of(PeopleRefusal.ORGANISATION_UNKNOWN))
                        .or(() -> demo ? Optional.empty() : password(newcomer));
        if (refusal.isPresent()) {
            return new Enrolment.Refused(refusal.get());
        }
        Person person = register.get();
        if (!demo) {
            signingIn.setOneTime(person.id(), newcomer.password());
        }
        return new Enrolment.Enrolled(person);
    }

    public Optional<PeopleRefusal> registerOrganisation(String name, Acting acting) {
        acting.require(Role.ADMINISTRATOR);
        if (name.isBlank()) {
            return Optional.of(PeopleRefusal.ORGANISATION_NAME_IS_BLANK);
        }
        parties.registerOrganisation(name, isDemo(acting));
        return Optional.empty();
    }

    public Optional<PeopleRefusal> appoint(PartyId person, Appointment appointment, Acting acting) {
        acting.require(Role.ADMINISTRATOR, appointment.region());
        appointments.lock();
        Optional<PeopleRefusal> refusal = untouchable(person, acting);
        if (refusal.isEmpty() && !regions.knows(appointment.region())) {
            return Optional.of(PeopleRefusal.REGION_UNKNOWN);
        }
        if (refusal.isEmpty()) {
            parties.appoint(person, appointment.role(), appointment.region(), acting.person());
            signingIn.tellAppointed(person, appointment.role());
        }
        return refusal;
    }

    public Optional<PeopleRefusal> withdraw(
            PartyId person, Appointment appointment, Acting acting) {
        acting.require(Role.ADMINISTRATOR, appointment.region());
        appointments.lock();
        Optional<PeopleRefusal> refusal = untouchable(person, acting);
        if (refusal.isPresent()) {
            return refusal;
        }
        boolean last =
                appointment.equals(new Appointment(Role.ADMINISTRATOR, Region.PROVINCE))
                        && !parties.getPerson(person).demo()
                        && parties.listAppointments(person).contains(appointment)
                        && appointments.countAdministrators() == 1;
        if (last) {
            return Optional.of(PeopleRefusal.LAST_ADMINISTRATOR_STAYS);
        }
        appointments.withdraw(person, appointment, acting.person());
        return Optional.empty();
    }

    /// Says that the person is who the name says, and how that was seen.
    public Optional<PeopleRefusal> verifyName(PartyId person, String how, Acting acting) {
        requireOver(person, acting);
        Optional<PeopleRefusal> refusal = untouchable(person, acting);
        if (refusal.isEmpty() && how.isBlank()) {
            return Optional.of(PeopleRefusal.EVIDENCE_IS_BLANK);
        }
        if (refusal.isEmpty()) {
            persons.setVerified(person, how.strip());
        }
        return refusal;
    }

    /// For who forgot the password: another one-time password.
    public Optional<PeopleRefusal> giveOneTimePassword(PartyId id, String password, Acting acting) {
        requireOver(id, acting);
        Optional<PeopleRefusal> refusal = untouchable(id, acting);
        if (refusal.isPresent()) {
            return refusal;
        }
        Person person = parties.getPerson(id);
        if (person.demo()) {
            return Optional.of(PeopleRefusal.DEMO_HAS_NO_PASSWORD);
        }
        refusal = PasswordRule.check(password, person.registeredName().whole(), person.loginName());
        if (refusal.isEmpty()) {
            signingIn.setOneTime(id, password);
        }
        return refusal;
    }

    /// Who could become the other by a new password must administer wherever the other may act.
    private void requireOver(PartyId person, Acting acting) {
        acting.require(Role.ADMINISTRATOR);
        for (Appointment each : parties.listAppointments(person)) {
            acting.require(Role.ADMINISTRATOR, each.region());
        }
    }

    private Optional<PeopleRefusal> untouchable(PartyId person, Acting acting) {
        return isDemo(acting) && !parties.getPerson(person).demo()
                ? Optional.of(PeopleRefusal.DEMO_TOUCHES_NO_REAL_PERSON)
                : Optional.empty();
    }

    private boolean isDemo(Acting acting) {
        return parties.getParty(acting.person()).demo();
    }

    private Optional<PeopleRefusal> check(Newcomer newcomer) {
        if (newcomer.name().isBlank()) {
            return Optional.of(PeopleRefusal.NAME_IS_BLANK);
        }
        if (!newcomer.loginName().matches(LOGIN_NAME)) {
            return Optional.of(PeopleRefusal.LOGIN_NAME_MALFORMED);
        }
        return parties.findPersonByLogin(newcomer.loginName())
                .map(_ -> PeopleRefusal.LOGIN_NAME_TAKEN);
    }

    private static Optional<PeopleRefusal> password(Newcomer newcomer) {
        return PasswordRule.check(newcomer.password(), newcomer.name(), newcomer.loginName());
    }
}
