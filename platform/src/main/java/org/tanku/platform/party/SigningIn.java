package org.tanku.platform.party;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/// Who gets in (登录): with a password, or in demo mode as one of the demo people, who have none.
@Service
@Transactional
public class SigningIn implements UserDetailsService {
    /// What somebody else changed about a person's way in or reach; what opens doors without a
    /// sign-in of today must be made anew.
    public sealed interface AccessChange {
        PartyId person();

        record PasswordReset(PartyId person) implements AccessChange {}

        record Appointed(PartyId person, Role role) implements AccessChange {}
    }

    private final Parties parties;
    private final PasswordRows passwords;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final boolean demoMode;

    SigningIn(
            Parties parties,
            PasswordRows passwords,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Environment environment) {
        this.parties = parties;
        this.passwords = passwords;
        this.encoder = encoder;
        this.events = events;
        this.demoMode = environment.getProperty("tanku.demo", Boolean.class, false);
    }

    /// Demo people have no password, so the form does not know them.
    @Override
    public SignedIn loadUserByUsername(String loginName) {
        return parties.findPersonByLogin(loginName)
                .flatMap(
                        person -> passwords.find(person.id()).map(found -> signedIn(person, found)))
                .orElseThrow(() -> new UsernameNotFoundException("no such login name"));
    }

    /// The people that a visitor of the demo can be; nobody outside demo mode.
    public List<Person> listDemoPeople() {
        return demoMode ? parties.listPersons().stream().filter(Person::demo).toList() : List.of();
    }

    /// The sign-in of a demo person; empty outside demo mode, and for anybody else.
    public Optional<SignedIn> findDemo(PartyId id) {
        return listDemoPeople().stream()
                .filter(person -> person.id().equals(id))
                .map(person -> signedIn(person, new PasswordRows.Password("", false)))
                .findFirst();
    }

    /// The owner of an account chooses the password.
    public Optional<PeopleRefusal> choosePassword(PartyId acting, String password) {
        PartyId id = parties.personBehind(acting);
        Person person = parties.getPerson(id);
        if (person.demo()) {
            return Optional.of(PeopleRefusal.DEMO_HAS_NO_PASSWORD);
        }
        Optional<PeopleRefusal> refusal =
                PasswordRule.check(password, person.registeredName().whole(), person.loginName());
        if (refusal.isEmpty() && same(id, password)) {
            return Optional.of(PeopleRefusal.PASSWORD_SAME_AS_BEFORE);
        }
        if (refusal.isEmpty()) {
            set(id, password, false);
        }
        return refusal;
    }

    /// The first administrator chooses it while being registered.
    void setFirst(PartyId person, String password) {
        set(person, password, false);
    }

    /// Chosen by an administrator, so it must be changed at the first sign-in.
    void setOneTime(PartyId person, String password) {
        set(person, password, true);
        events.publishEvent(new AccessChange.PasswordReset(person));
    }

    void tellAppointed(PartyId person, Role role) {
        events.publishEvent(new AccessChange.Appointed(person, role));
    }

    /// Whether the password with which somebody signed in is still the one in force.
    public boolean isCurrent(SignedIn who) {
        return passwords
                .find(parties.personBehind(who.person()))
                .map(PasswordRows.Password::hash)
                .orElse("")
                .equals(who.hash());
    }

    private boolean same(PartyId id, String password) {
        return passwords
                .find(id)
                .filter(found -> encoder.matches(password, found.hash()))
                .isPresent();
    }

    private void set(PartyId person, String password, boolean oneTime) {
        passwords.set(person, new PasswordRows.Password(encoder.encode(password), oneTime));
    }

    private SignedIn signedIn(Person person, PasswordRows.Password password) {
        List<Role> roles =
                parties.listAppointments(person.id()).stream()
                        .map(Appointment::role)
                        .distinct()
                        .toList();
        return new SignedIn(
                person.id(),
                person.loginName(),
                person.registeredName().whole(),
                roles,
                password.hash(),
                password.oneTime());
    }
}
