package org.tanku.platform.tenure;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyKind;
import org.tanku.platform.party.Role;
import org.tanku.platform.tenure.ContractOutcome.Refusal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The contracts over rights (林权碳汇合同登记): a right is in one contract at a time.
@Service
public class Contracts {
    private final ContractTable contracts;
    private final Tenure tenure;
    private final Parties parties;
    private final TransactionOperations transaction;
    private final Clock clock;

    Contracts(
            ContractTable contracts,
            Tenure tenure,
            Parties parties,
            TransactionOperations transaction,
            Clock clock) {
        this.contracts = contracts;
        this.tenure = tenure;
        this.parties = parties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Records a contract, or says why not.
    ///
    /// @throws org.tanku.platform.party.NotPermitted unless the person acts for the holder of every
    ///   right or for the partner, or is an officer of the bureau
    public ContractOutcome record(Contract.Draft draft, Acting acting) {
        List<Title> titles =
                draft.titles().stream().flatMap(id -> tenure.findTitle(id).stream()).toList();
        requireMayRecord(draft, titles, acting);
        Optional<Refusal> refusal = refusal(draft, titles);
        if (refusal.isPresent()) {
            return ContractOutcome.Refused.because(refusal.get());
        }
        Contract contract =
                new Contract(
                        Contract.Id.random(),
                        draft.kind(),
                        draft.number(),
                        draft.partner(),
                        draft.titles(),
                        draft.signedOn(),
                        draft.firstDay(),
                        draft.lastDay(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    contracts.waitForTurn();
                    List<Contract> others = contracts.listOverlapping(draft);
                    if (!others.isEmpty()) {
                        return new ContractOutcome.Refused(
                                Refusal.TITLE_ALREADY_IN_A_CONTRACT, others);
                    }
                    contracts.add(contract, acting.person());
                    return new ContractOutcome.Recorded(contract);
                }));
    }

    private Optional<Refusal> refusal(Contract.Draft draft, List<Title> titles) {
        if (draft.number().isEmpty()) {
            return Optional.of(Refusal.NUMBER_MISSING);
        }
        if (draft.titles().isEmpty()) {
            return Optional.of(Refusal.NO_TITLES);
        }
        if (titles.size() < draft.titles().size()) {
            return Optional.of(Refusal.TITLE_UNKNOWN);
        }
        Optional<Party> partner = parties.findParty(draft.partner());
        if (partner.isEmpty()) {
            return Optional.of(Refusal.PARTNER_UNKNOWN);
        }
        if (partner.get().kind() != PartyKind.ORGANISATION) {
            return Optional.of(Refusal.PARTNER_IS_NO_ORGANISATION);
        }
        if (titles.stream().anyMatch(each -> each.claim().holder().equals(draft.partner()))) {
            return Optional.of(Refusal.PARTNER_IS_THE_HOLDER);
        }
        if (draft.kind() == Contract.Kind.POOLING && titles.size() < 2) {
            return Optional.of(Refusal.POOL_OF_ONE);
        }
        if (draft.lastDay().isBefore(draft.firstDay())) {
            return Optional.of(Refusal.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        return titles.stream().allMatch(each -> covers(each.claim(), draft))
                ? Optional.empty()
                : Optional.of(Refusal.PERIOD_BEYOND_A_TITLE);
    }

    private static boolean covers(Claim claim, Contract.Draft draft) {
        return !draft.firstDay().isBefore(claim.firstDay())
                && !draft.lastDay().isAfter(claim.lastDay());
    }

    private static void requireMayRecord(Contract.Draft draft, List<Title> titles, Acting acting) {
        boolean forItself =
                acting.may(Role.RIGHTS_HOLDER)
                        && titles.stream()
                                .allMatch(each ->
                                        each.claim().holder().equals(acting.organisation()));
        boolean asPartner =
                acting.may(Role.PROJECT_DEVELOPER) && draft.partner().equals(acting.organisation());
        if (!forItself && !asPartner) {
            acting.require(Role.BUREAU_OFFICER);
        }
    }

    public Optional<Contract> find(Contract.Id id) {
        return contracts.find(id);
    }

    /// The latest first.
    public List<Contract> list() {
        return contracts.list();
    }
}
