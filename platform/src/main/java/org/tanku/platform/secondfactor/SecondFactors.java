package org.tanku.platform.secondfactor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Role;
import org.tanku.platform.secondfactor.FactorEvent.What;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// The room's face (第二因素): enrolment of a phone, codes given, recovery, reset.
@Service
@Transactional
public class SecondFactors {
    private static final int SECRET_bytes = 20;
    private static final int EVENTS = 50;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// The outcome of an enrolment.
    public sealed interface Enrolment {
        /// @param recoveryCodes shown once and never again
        record Enrolled(List<String> recoveryCodes) implements Enrolment {
            public Enrolled {
                recoveryCodes = List.copyOf(recoveryCodes);
            }
        }

        record Refused(FactorRefusal reason) implements Enrolment {}
    }

    private final Parties parties;
    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;
    private final FactorEvents events;
    private final Watch watch;

    SecondFactors(
            Parties parties,
            Authenticators authenticators,
            RecoveryCodes recoveryCodes,
            FactorEvents events,
            Watch watch) {
        this.parties = parties;
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.events = events;
        this.watch = watch;
    }

    /// Whether the operator set the secret under which those of the phones are encrypted.
    public boolean hasOperatorsKey() {
        return watch.hasOperatorsKey();
    }

    public boolean isEnrolled(PartyId person) {
        return authenticators.has(person);
    }

    public Set<PartyId> listEnrolled() {
        return authenticators.listEnrolled();
    }

    /// The latest events with it.
    public FactorStatus status(PartyId person, boolean required) {
        return new FactorStatus(
                required,
                isEnrolled(person),
                recoveryCodes.countLeft(person),
                events.list(person, EVENTS));
    }

    /// A fresh secret for a phone, as text; nothing is kept yet.
    public String newSecret() {
        byte[] secret = new byte[SECRET_bytes];
        RANDOM.nextBytes(secret);
        return Base32.write(secret);
    }

    /// Keeps the secret when the phone shows a right code; a phone from before is replaced.
    ///
    /// @param secret as [#newSecret] gave it
    public Enrolment enrol(PartyId person, String secret, String code) {
        byte[] bytes = Base32.read(secret);
        OptionalLong step = watch.find(bytes, digits(code));
        if (step.isEmpty()) {
            return new Enrolment.Refused(FactorRefusal.CODE_IS_WRONG);
        }
        What what = isEnrolled(person) ? What.REPLACED : What.ENROLLED;
        authenticators.put(person, watch.close(bytes, person), step.getAsLong(), watch.now());
        tell(person, what, person, "");
        return new Enrolment.Enrolled(recoveryCodes.renew(person, watch.now()));
    }

    /// Takes a code of the phone, or a recovery code; a wrong one is counted.
    public Optional<FactorRefusal> give(PartyId person, String typed) {
        Optional<Authenticators.Row> found = authenticators.lock(person);
        if (found.isEmpty()) {
            return Optional.of(FactorRefusal.NOT_ENROLLED);
        }
        Authenticators.Row row = found.get();
        if (row.mustWait(watch.now())) {
            return Optional.of(FactorRefusal.MUST_WAIT);
        }
        Optional<byte[]> secret = watch.open(row.box(), person);
        if (digits(typed).length() != Totp.APP.digits()) {
            return recover(person, typed, row);
        }
        if (secret.isEmpty()) {
            return Optional.of(FactorRefusal.KEY_IS_MISSING);
        }
        OptionalLong step = watch.find(secret.get(), digits(typed));
        if (step.isEmpty()) {
            return fail(person, row);
        }
        if (step.getAsLong() <= row.lastStep()) {
            return Optional.of(FactorRefusal.CODE_WAS_USED);
        }
        authenticators.succeed(
                person, watch.renewed(row.box(), secret.get(), person), step.getAsLong());
        return Optional.empty();
    }

    private Optional<FactorRefusal> recover(PartyId person, String typed, Authenticators.Row row) {
        if (!recoveryCodes.use(person, typed, watch.now())) {
            return fail(person, row);
        }
        authenticators.succeed(person, row.box(), row.lastStep());
        tell(person, What.RECOVERY_CODE_USED, person, "");
        return Optional.empty();
    }

    private Optional<FactorRefusal> fail(PartyId person, Authenticators.Row row) {
        int failures = row.isOver(watch.now()) ? 1 : row.failures() + 1;
        authenticators.fail(person, failures, watch.now());
        if (failures == Authenticators.FAILURES) {
            tell(person, What.PAUSED, person, "");
        }
        return Optional.of(FactorRefusal.CODE_IS_WRONG);
    }

    /// New recovery codes in place of those before; the caller sees to it that the factor was
    /// given.
    public List<String> renewRecoveryCodes(PartyId person) {
        tell(person, What.RECOVERY_CODES_RENEWED, person, "");
        return recoveryCodes.renew(person, watch.now());
    }

    /// Takes the second factor from somebody who lost it; an administrator does, with a reason.
    public Optional<FactorRefusal> reset(PartyId person, String reason, Acting acting) {
        requireOver(person, acting);
        Person other = parties.getPerson(person);
        if (parties.getParty(acting.person()).demo() && !other.demo()) {
            return Optional.of(FactorRefusal.DEMO_TOUCHES_NO_REAL_PERSON);
        }
        if (person.equals(acting.person())) {
            return Optional.of(FactorRefusal.OWN_FACTOR_IS_RESET_BY_ANOTHER);
        }
        if (reason.isBlank()) {
            return Optional.of(FactorRefusal.REASON_IS_BLANK);
        }
        if (!isEnrolled(person)) {
            return Optional.of(FactorRefusal.NOT_ENROLLED);
        }
        remove(person);
        tell(person, What.RESET, acting.person(), reason.strip());
        return Optional.empty();
    }

    /// Only administrators of wherever the other may act see and reset it.
    public void requireOver(PartyId person, Acting acting) {
        acting.require(Role.ADMINISTRATOR);
        parties.listAppointments(person)
                .forEach(each -> acting.require(Role.ADMINISTRATOR, each.region()));
    }

    /// Demo people may take theirs off again.
    ///
    /// @throws IllegalArgumentException for anybody else
    public void switchOff(PartyId demoPerson) {
        requireDemo(demoPerson);
        remove(demoPerson);
        tell(demoPerson, What.SWITCHED_OFF_IN_DEMO, demoPerson, "");
    }

    /// What the phone of a demo person would show now.
    ///
    /// @throws IllegalArgumentException for anybody else
    public Optional<String> showDemoCode(PartyId demoPerson) {
        requireDemo(demoPerson);
        return authenticators
                .lock(demoPerson)
                .flatMap(row ->
                        watch.open(row.box(), demoPerson)
                                .map(secret -> watch.next(secret, row.lastStep())));
    }

    /// What a phone with this secret would show now, for the enrolment of a demo person.
    public String showDemoCode(String secret) {
        return watch.next(Base32.read(secret), 0);
    }

    private void requireDemo(PartyId person) {
        if (!parties.getPerson(person).demo()) {
            throw new IllegalArgumentException("no demo person: " + person);
        }
    }

    private void remove(PartyId person) {
        authenticators.remove(person);
        recoveryCodes.remove(person);
    }

    private void tell(PartyId person, What what, PartyId by, String reason) {
        events.add(new FactorEvent(person, what, by, reason, watch.now()));
    }

    /// Apps show "123 456".
    private static String digits(String typed) {
        String plain = typed.replace(" ", "").strip();
        return plain.matches("[0-9]+") ? plain : "";
    }
}
