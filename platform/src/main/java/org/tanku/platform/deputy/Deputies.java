package org.tanku.platform.deputy;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Appointment;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/// The room's face (代理): deputies are named, withdrawn and looked up.
@Service
@Transactional
public class Deputies {
    /// The outcome of a naming.
    public sealed interface Naming {
        record Named(Deputyship deputyship) implements Naming {}

        record Refused(DeputyRefusal reason) implements Naming {}
    }

    private final DeputyRows rows;
    private final Parties parties;

    Deputies(DeputyRows rows, Parties parties) {
        this.rows = rows;
        this.parties = parties;
    }

    /// Today in Beijing.
    public LocalDate today() {
        return rows.today();
    }

    /// Names a deputy: an officer for himself, or an administrator of the region for another.
    public Naming name(Deputyship.Terms terms, Acting acting) {
        if (!terms.principal().equals(acting.person())) {
            acting.require(Role.ADMINISTRATOR, terms.region());
        }
        Optional<Person> principal = parties.findPerson(terms.principal());
        Optional<Person> deputy = parties.findPerson(terms.deputy());
        if (principal.isEmpty() || deputy.isEmpty()) {
            return new Naming.Refused(DeputyRefusal.PERSON_UNKNOWN);
        }
        return check(terms, principal.get(), deputy.get(), acting)
                .<Naming>map(Naming.Refused::new)
                .orElseGet(() -> write(terms, principal.get(), deputy.get(), acting));
    }

    private Naming write(Deputyship.Terms terms, Person principal, Person deputy, Acting acting) {
        PartyId id = parties.registerDeputyship(deputy, principal);
        rows.insert(id, terms, acting.person());
        return new Naming.Named(new Deputyship(id, terms, acting.person(), false));
    }

    private Optional<DeputyRefusal> check(
            Deputyship.Terms terms, Person principal, Person deputy, Acting acting) {
        if (principal.id().equals(deputy.id())) {
            return Optional.of(DeputyRefusal.SAME_PERSON);
        }
        boolean demo = parties.getParty(acting.person()).demo();
        if (principal.demo() != deputy.demo() || principal.demo() != demo) {
            return Optional.of(DeputyRefusal.DEMO_AND_REAL_DO_NOT_MIX);
        }
        if (!principal.organisation().equals(deputy.organisation())) {
            return Optional.of(DeputyRefusal.DEPUTY_OF_ANOTHER_ORGANISATION);
        }
        if (terms.roles().isEmpty()) {
            return Optional.of(DeputyRefusal.NO_ROLE_CHOSEN);
        }
        if (terms.roles().contains(Role.ADMINISTRATOR)) {
            return Optional.of(DeputyRefusal.ADMINISTRATION_IS_NOT_HANDED_ON);
        }
        if (!holds(principal, terms)) {
            return Optional.of(DeputyRefusal.ROLE_NOT_HELD_THERE);
        }
        if (terms.lastDay().isBefore(terms.firstDay()) || terms.lastDay().isBefore(today())) {
            return Optional.of(DeputyRefusal.SPAN_IS_OVER_BEFORE_IT_BEGINS);
        }
        return terms.reason().isBlank()
                ? Optional.of(DeputyRefusal.REASON_IS_BLANK)
                : Optional.empty();
    }

    private boolean holds(Person principal, Deputyship.Terms terms) {
        List<Appointment> held = parties.listAppointments(principal.id());
        return terms.roles().stream()
                .allMatch(role ->
                        held.stream()
                                .anyMatch(each ->
                                        each.role() == role
                                                && each.region().contains(terms.region())));
    }

    /// Ends a deputyship before its last day: the one stood in for, the deputy, or an
    /// administrator.
    public Optional<DeputyRefusal> withdraw(PartyId id, Acting acting) {
        Deputyship found = get(id);
        Deputyship.Terms terms = found.terms();
        if (!Set.of(terms.principal(), terms.deputy()).contains(acting.person())) {
            acting.require(Role.ADMINISTRATOR, terms.region());
        }
        if (found.withdrawn() || terms.lastDay().isBefore(today())) {
            return Optional.of(DeputyRefusal.ALREADY_ENDED);
        }
        rows.withdraw(id, acting.person());
        return Optional.empty();
    }

    /// The deputyship, when this person may act in it today.
    @Transactional(readOnly = true)
    public Optional<Deputyship> findFor(PartyId id, PartyId deputy) {
        return rows.get(id)
                .filter(found -> found.terms().deputy().equals(deputy) && found.isActive(today()));
    }

    /// Those with this person in it, the latest first.
    @Transactional(readOnly = true)
    public List<Deputyship> listOf(PartyId person) {
        return rows.listOf(Set.of(person));
    }

    /// All of the region of an administrator, the latest first.
    @Transactional(readOnly = true)
    public List<Deputyship> list(Acting administrator) {
        administrator.require(Role.ADMINISTRATOR);
        return rows.list().stream()
                .filter(each -> administrator.may(Role.ADMINISTRATOR, each.terms().region()))
                .toList();
    }

    private Deputyship get(PartyId id) {
        return rows.get(id).orElseThrow(() -> new NoSuchElementException("no deputyship " + id));
    }
}
