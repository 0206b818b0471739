package org.tanku.platform.api.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.platform.api.Scope;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.tenure.Contract;
import org.tanku.platform.tenure.ContractOutcome;
import org.tanku.platform.tenure.Contracts;
import org.tanku.platform.tenure.TitleId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Contracts over rights (林权碳汇合同), and the organisations that may stand in one.
@ApiResource(tag = "tenure")
class ContractResource {
    record ContractBody(
            UUID id,
            Contract.Kind kind,
            String number,
            UUID partner,
            String partnerName,
            List<UUID> titles,
            LocalDate signedOn,
            LocalDate firstDay,
            LocalDate lastDay,
            Instant recordedAt) {}

    record OrganisationBody(UUID id, String name, boolean demo) {
        static OrganisationBody of(Party party) {
            return new OrganisationBody(party.id().value(), party.name(), party.demo());
        }
    }

    record ContractAsked(
            Contract.Kind kind,
            String number,
            UUID partner,
            List<UUID> titles,
            LocalDate signedOn,
            LocalDate firstDay,
            LocalDate lastDay) {
        Contract.Draft draft() {
            return new Contract.Draft(
                    kind,
                    number,
                    new PartyId(partner),
                    titles.stream().map(TitleId::new).collect(Collectors.toSet()),
                    signedOn,
                    firstDay,
                    lastDay);
        }
    }

    private final Contracts contracts;
    private final Parties parties;

    ContractResource(Contracts contracts, Parties parties) {
        this.contracts = contracts;
        this.parties = parties;
    }

    /// The latest first.
    @GetMapping("/contracts")
    @Operation(scope = Scope.TENURE_READ)
    Reply<Slice<ContractBody>> listContracts(Paging paging) {
        return Reply.found(
                Slice.of(contracts.list(), paging, each -> each.id().toString(), this::told));
    }

    @PostMapping("/contracts")
    @Operation(scope = Scope.TENURE_CLAIM, refusals = ContractOutcome.Refusal.class)
    Command<ContractBody> recordContract(ContractAsked asked, Acting acting) {
        return Command.of(
                asked,
                () ->
                        switch (contracts.record(asked.draft(), acting)) {
                            case ContractOutcome.Recorded(var contract) ->
                                    new Reply.Done<>(told(contract));
                            case ContractOutcome.Refused(var reason, var others) ->
                                    Reply.refused(
                                            reason,
                                            others.stream()
                                                    .map(Contract::number)
                                                    .collect(Collectors.joining(", ")));
                        });
    }

    @GetMapping("/organisations")
    @Operation(scope = Scope.TENURE_READ)
    Reply<Slice<OrganisationBody>> listOrganisations(Paging paging) {
        return Reply.found(
                Slice.of(
                        parties.listOrganisations(),
                        paging,
                        each -> each.id().toString(),
                        OrganisationBody::of));
    }

    private ContractBody told(Contract contract) {
        return new ContractBody(
                contract.id().value(),
                contract.kind(),
                contract.number(),
                contract.partner().value(),
                parties.getParty(contract.partner()).name(),
                contract.titles().stream().map(TitleId::value).sorted().toList(),
                contract.signedOn(),
                contract.firstDay(),
                contract.lastDay(),
                contract.recordedAt());
    }
}
