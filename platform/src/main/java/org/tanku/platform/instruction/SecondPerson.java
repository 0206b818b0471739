package org.tanku.platform.instruction;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tanku.platform.instruction.Instruction.Way;
import org.tanku.platform.instruction.InstructionOutcome.Refusal;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Registry;

import java.util.Optional;

/// Who confirms (复核人规则): another person of the holder; for a holder with one person what the
/// operator has set. No regulation at hand tells what a household with one person does: that it
/// confirms with a fresh code in a step of its own is an assumption.
@Component
class SecondPerson {
    /// What a holder with one person does (单人户的复核方式).
    enum OnePerson {
        OWN_CODE,
        OFFICER
    }

    private final Parties parties;
    private final Registry registry;
    private final OnePerson rule;

    SecondPerson(Parties parties, Registry registry, Environment environment) {
        this.parties = parties;
        this.registry = registry;
        this.rule =
                OnePerson.valueOf(environment.getProperty("tanku.one-person-holder", "OWN_CODE"));
    }

    /// Whether the holder has somebody else who could confirm what this one proposed.
    private boolean isThere(Account account, Acting proposer) {
        return parties.listPersonsOf(account.holder()).stream()
                .filter(each -> !proposer.isSame(each.id()))
                .map(each -> parties.actingAs(each.id()))
                .anyMatch(each -> registry.mayMove(account, each));
    }

    /// The way that is open to what was proposed.
    private Way wayOf(Instruction instruction, Account account) {
        return instruction.byOfficer()
                ? Way.SECOND_PERSON
                : wayOf(account, parties.actingAs(instruction.proposedBy()));
    }

    /// The way that is open to what this one proposes for the account.
    Way wayOf(Account account, Acting proposer) {
        if (!registry.mayMove(account, proposer) || isThere(account, proposer)) {
            return Way.SECOND_PERSON;
        }
        return switch (rule) {
            case OWN_CODE -> Way.OWN_CODE;
            case OFFICER -> Way.OFFICER;
        };
    }

    /// Why this one may not confirm as another person.
    Optional<Refusal> findWrong(Instruction instruction, Account account, Acting acting) {
        boolean ofHolder = registry.mayMove(account, acting);
        boolean officer = acting.may(Role.REGISTRY_OFFICER) && !account.buffer();
        boolean officerDecides =
                instruction.byOfficer() || wayOf(instruction, account) == Way.OFFICER;
        if (!ofHolder && !officer) {
            return Optional.of(Refusal.NOT_YOURS_TO_DECIDE);
        }
        if (!ofHolder && !officerDecides) {
            return Optional.of(Refusal.OFFICER_CONFIRMS_FOR_ONE_PERSON);
        }
        return acting.isSame(instruction.proposedBy())
                ? Optional.of(Refusal.PROPOSER_CANNOT_CONFIRM)
                : Optional.empty();
    }

    /// Why the proposer may not confirm alone, with a code.
    Optional<Refusal> findWrongAlone(Instruction instruction, Account account, Acting acting) {
        if (!acting.person().equals(instruction.proposedBy())) {
            return Optional.of(Refusal.NOT_YOURS_TO_DECIDE);
        }
        return switch (wayOf(instruction, account)) {
            case OWN_CODE -> Optional.empty();
            case SECOND_PERSON -> Optional.of(Refusal.SECOND_PERSON_IS_THERE);
            case OFFICER -> Optional.of(Refusal.OFFICER_CONFIRMS_FOR_ONE_PERSON);
        };
    }

    /// In whose right an instruction is booked: an officer who confirms for the only person of a
    /// holder books what that person asked for.
    Acting booker(Instruction instruction, Account account, Acting confirming) {
        return registry.mayMove(account, confirming) || instruction.byOfficer()
                ? confirming
                : parties.actingAs(instruction.proposedBy());
    }

    /// The one who shows the phone.
    PartyId personBehind(Acting acting) {
        return parties.personBehind(acting.person());
    }
}
