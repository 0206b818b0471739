package org.tanku.platform.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.House;
import org.tanku.platform.land.Editing;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.ImportOutcome;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.tenure.ContractOutcome.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

@House
class ContractingTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
    private static final Acting SURVEYOR = Editing.person(Role.SURVEYOR, "350428");
    private static final Acting OFFICER = Editing.person(Role.BUREAU_OFFICER, "35");
    private static final AtomicInteger TOWNSHIPS = new AtomicInteger(410);

    @Autowired private Contracts contracts;
    @Autowired private Tenure tenure;
    @Autowired private Land land;
    @Autowired private Parties parties;

    private PartyId enterprise = PartyId.random();
    private Title first = title();
    private Title second = title();

    @BeforeEach
    void two_rights_and_an_enterprise() {
        enterprise = parties.registerOrganisation("enterprise " + UUID.randomUUID(), true).id();
        first = recorded("household one");
        second = recorded("household two");
    }

    @Test
    void an_enterprise_contracts_with_a_holder() {
        Contract contract = recorded(draft(Contract.Kind.ENTERPRISE_AND_HOLDER, first));
        assertThat(contracts.find(contract.id())).contains(contract);
        assertThat(contracts.list()).contains(contract);
    }

    @Test
    void a_right_is_in_one_contract_at_a_time() {
        Contract pool = recorded(draft(Contract.Kind.POOLING, first, second));
        assertThat(contracts.record(draft(Contract.Kind.ENTERPRISE_AND_HOLDER, second), OFFICER))
                .isEqualTo(
                        new ContractOutcome.Refused(
                                Refusal.TITLE_ALREADY_IN_A_CONTRACT, List.of(pool)));
    }

    @Test
    void each_refusal_is_met() {
        assertThat(refusal(with("  ", enterprise, FIRST, LAST, first)))
                .isEqualTo(Refusal.NUMBER_MISSING);
        assertThat(refusal(with("1", enterprise, FIRST, LAST))).isEqualTo(Refusal.NO_TITLES);
        assertThat(refusal(with("1", enterprise, FIRST, LAST, title())))
                .isEqualTo(Refusal.TITLE_UNKNOWN);
        assertThat(refusal(with("1", PartyId.random(), FIRST, LAST, first)))
                .isEqualTo(Refusal.PARTNER_UNKNOWN);
        PartyId person =
                parties.registerPerson("test person", "c" + UUID.randomUUID(), enterprise, true)
                        .id();
        assertThat(refusal(with("1", person, FIRST, LAST, first)))
                .isEqualTo(Refusal.PARTNER_IS_NO_ORGANISATION);
        assertThat(refusal(with("1", first.claim().holder(), FIRST, LAST, first)))
                .isEqualTo(Refusal.PARTNER_IS_THE_HOLDER);
        assertThat(refusal(draft(Contract.Kind.POOLING, first))).isEqualTo(Refusal.POOL_OF_ONE);
        assertThat(refusal(with("1", enterprise, LAST, FIRST, first)))
                .isEqualTo(Refusal.PERIOD_ENDS_BEFORE_IT_BEGINS);
        assertThat(refusal(with("1", enterprise, FIRST, LAST.plusDays(1), first)))
                .isEqualTo(Refusal.PERIOD_BEYOND_A_TITLE);
    }

    @Test
    void neither_a_stranger_nor_the_holder_of_another_right_records_it() {
        Acting stranger = Editing.person(Role.RIGHTS_HOLDER, "35");
        assertThatThrownBy(() ->
                        contracts.record(
                                draft(Contract.Kind.ENTERPRISE_AND_HOLDER, first), stranger))
                .isInstanceOf(NotPermitted.class);
    }

    private Refusal refusal(Contract.Draft draft) {
        return ((ContractOutcome.Refused) contracts.record(draft, OFFICER)).reason();
    }

    private Contract recorded(Contract.Draft draft) {
        return ((ContractOutcome.Recorded) contracts.record(draft, OFFICER)).contract();
    }

    private Contract.Draft draft(Contract.Kind kind, Title... titles) {
        return new Contract.Draft(
                kind, "contract " + UUID.randomUUID(), enterprise, ids(titles), FIRST, FIRST, LAST);
    }

    private static Contract.Draft with(
            String number, PartyId partner, LocalDate from, LocalDate to, Title... titles) {
        return new Contract.Draft(
                Contract.Kind.ENTERPRISE_AND_HOLDER, number, partner, ids(titles), FIRST, from, to);
    }

    private static Set<TitleId> ids(Title... titles) {
        return Set.of(titles).stream().map(Title::id).collect(Collectors.toSet());
    }

    /// A right that nobody recorded.
    private static Title title() {
        Claim claim =
                new Claim(EditionId.random(), Set.of(), PartyId.random(), "none", FIRST, LAST);
        return new Title(TitleId.random(), claim, new Mu(1), Instant.EPOCH);
    }

    private Title recorded(String holder) {
        PartyId organisation =
                parties.registerOrganisation(holder + " " + UUID.randomUUID(), true).id();
        String township = Integer.toString(TOWNSHIPS.incrementAndGet());
        ImportOutcome outcome =
                land.importStands(
                        Editing.draft("for contracts " + township),
                        township + ".csv",
                        Editing.file("350428", township, 2),
                        SURVEYOR);
        SurveyEdition edition = ((ImportOutcome.Imported) outcome).edition();
        Claim claim =
                new Claim(
                        edition.id(),
                        land.listStands(edition.id()).stream()
                                .map(Stand::code)
                                .collect(Collectors.toSet()),
                        organisation,
                        "right " + UUID.randomUUID(),
                        FIRST,
                        LAST);
        return ((ClaimOutcome.Granted) tenure.claim(claim, SURVEYOR)).title();
    }
}
