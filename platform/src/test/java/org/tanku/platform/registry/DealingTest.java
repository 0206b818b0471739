package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.registry.RegistryStory.charity;
import static org.tanku.platform.registry.RegistryStory.done;
import static org.tanku.platform.registry.RegistryStory.key;
import static org.tanku.platform.registry.RegistryStory.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Outcome;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Serial;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.House;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.RegistryEvent.UnitsIssued;
import org.tanku.platform.registry.RegistryEvent.UnitsMoved;
import org.tanku.platform.registry.RegistryEvent.UnitsRetired;
import org.tanku.platform.registry.RegistryOutcome.Refusal;

import java.util.Arrays;

@House
@RecordApplicationEvents
class DealingTest {
    @Autowired private ApplicationContext house;

    @Autowired private Registry registry;

    @Autowired private ApplicationEvents events;

    private RegistryStory story;
    private UnitBlock block;

    @BeforeEach
    void issue_a_hundred_units() {
        story = new RegistryStory(house);
        block = story.issued(100);
    }

    @Test
    void a_sale_and_a_retirement_are_told_by_the_serial_itself() {
        done(story.sold(new Pick.OfBlock(block.inBooks(), 30)));
        Retirement retirement = done(retire(new Pick.OfSerials(range(11, 20))));

        SerialRecord record = registry.findSerial(serial(15)).orElseThrow();
        assertThat(record.state()).isEqualTo(SerialRecord.State.RETIRED);
        assertThat(record.account()).isEqualTo(story.mill.id());
        assertThat(record.block()).isEqualTo(block);
        assertThat(record.certificate()).contains(retirement.certificate());
        assertThat(record.events())
                .extracting(SerialEvent::kind)
                .containsExactly(
                        SerialEvent.Kind.ISSUED, SerialEvent.Kind.MOVED, SerialEvent.Kind.RETIRED);
        assertThat(registry.findSerial(serial(21)).orElseThrow().state())
                .isEqualTo(SerialRecord.State.FREE);
        assertThat(registry.findSerial(serial(101))).isEmpty();
    }

    @Test
    void a_certificate_tells_serials_purpose_and_words() {
        Retirement retirement = done(retireFromVillage(new Pick.OfBlock(block.inBooks(), 25)));

        Retirement found = registry.findCertificate(retirement.certificate()).orElseThrow();
        assertThat(found).isEqualTo(retirement);
        assertThat(found.serials()).containsExactly(range(1, 25));
        assertThat(found.units()).isEqualTo(25);
        assertThat(found.kilograms()).isEqualTo(25_000);
        assertThat(found.purpose()).isEqualTo(Purpose.PUBLIC_GOOD);
        assertThat(found.beneficiary()).isEqualTo("测试受益人");
        assertThat(found.occasion()).isEqualTo("测试用途");
        assertThat(registry.listRetirements(story.village)).containsExactly(found);
    }

    @Test
    void certificates_of_a_year_are_numbered_without_a_gap() {
        CertificateNumber first = certificate(1);
        refusal(retireFromVillage(new Pick.OfBlock(block.inBooks(), 1_000)));

        assertThat(certificate(1).number()).isEqualTo(first.number() + 1);
    }

    @Test
    void a_key_that_comes_back_moves_and_retires_once() {
        String key = key();
        Pick pick = new Pick.OfBlock(block.inBooks(), 10);
        var first = registry.retire(story.village.id(), charity(pick), key, story.holder);
        var again = registry.retire(story.village.id(), charity(pick), key, story.holder);
        var moved = registry.move(story.village.id(), story.mill.id(), pick, key, story.holder);
        var movedAgain =
                registry.move(story.village.id(), story.mill.id(), pick, key, story.holder);

        assertThat(again).isEqualTo(first);
        assertThat(movedAgain).isEqualTo(moved);
        assertThat(registry.totals(block.id()).retired()).isEqualTo(10);
        assertThat(registry.listHoldings(story.mill))
                .extracting(holding -> holding.totals().free())
                .containsExactly(10L);
        assertThat(
                        refusal(
                                registry.retire(
                                        story.village.id(),
                                        new Retirement.Draft(
                                                pick, Purpose.PUBLIC_GOOD, "另一受益人", ""),
                                        key,
                                        story.holder)))
                .isEqualTo(Refusal.KEY_USED_FOR_ANOTHER_COMMAND);
    }

    @Test
    void what_happened_is_published_once() {
        String key = key();
        Pick pick = new Pick.OfBlock(block.inBooks(), 10);
        done(registry.move(story.village.id(), story.mill.id(), pick, key, story.holder));
        done(registry.move(story.village.id(), story.mill.id(), pick, key, story.holder));
        Retirement retirement = done(retireFromVillage(pick));

        assertThat(events.stream(UnitsIssued.class))
                .singleElement()
                .satisfies(issued -> {
                    assertThat(issued.block()).isEqualTo(block.id());
                    assertThat(issued.units()).isEqualTo(100);
                });
        assertThat(events.stream(UnitsMoved.class))
                .singleElement()
                .satisfies(moved -> assertThat(moved.serials()).containsExactly(range(1, 10)));
        assertThat(events.stream(UnitsRetired.class))
                .singleElement()
                .satisfies(retired ->
                        assertThat(retired.certificate()).isEqualTo(retirement.certificate()));
    }

    @Test
    void retired_units_never_move_again() {
        done(retireFromVillage(new Pick.OfSerials(range(1, 10))));

        assertThat(refusal(story.sold(new Pick.OfSerials(range(10, 11)))))
                .isEqualTo(Refusal.SERIALS_USED_UP);
        assertThat(refusal(retireFromVillage(new Pick.OfSerials(range(5, 5)))))
                .isEqualTo(Refusal.SERIALS_USED_UP);
    }

    @Test
    void who_issues_moves_nothing_for_others_but_retires_on_request() {
        Pick pick = new Pick.OfBlock(block.inBooks(), 5);

        assertThat(
                        refusal(
                                registry.move(
                                        story.village.id(),
                                        story.mill.id(),
                                        pick,
                                        key(),
                                        story.maker)))
                .isEqualTo(Refusal.ACCOUNT_OF_ANOTHER);
        assertThat(
                        done(registry.retire(story.village.id(), charity(pick), key(), story.maker))
                                .units())
                .isEqualTo(5);
    }

    @Test
    void a_colleague_without_the_role_deals_with_nothing() {
        var clerk = story.cycle.colleague(story.holder.organisation(), Role.SURVEYOR);
        Pick pick = new Pick.OfBlock(block.inBooks(), 5);

        assertThat(refusal(registry.retire(story.village.id(), charity(pick), key(), clerk)))
                .isEqualTo(Refusal.ACCOUNT_OF_ANOTHER);
    }

    @Test
    void every_refusal_of_a_retirement_is_met_in_its_order() {
        Pick none = new Pick.OfProgramme(Programme.SMCER.code(), 0);
        var wordless = new Retirement.Draft(none, Purpose.PUBLIC_GOOD, " \n", "用途");
        var long_ = new Retirement.Draft(none, Purpose.PUBLIC_GOOD, "很".repeat(201), "");

        assertThat(refusal(registry.retire(AccountId.random(), wordless, key(), story.buyer)))
                .isEqualTo(Refusal.ACCOUNT_UNKNOWN);
        assertThat(refusal(registry.retire(story.village.id(), wordless, key(), story.buyer)))
                .isEqualTo(Refusal.ACCOUNT_OF_ANOTHER);
        assertThat(refusal(registry.retire(story.village.id(), wordless, key(), story.holder)))
                .isEqualTo(Refusal.BENEFICIARY_IS_MISSING);
        assertThat(refusal(registry.retire(story.village.id(), long_, key(), story.holder)))
                .isEqualTo(Refusal.TEXT_IS_TOO_LONG);
        assertThat(refusal(retireFromVillage(none))).isEqualTo(Refusal.AMOUNT_IS_ZERO);
        assertThat(refusal(retireFromVillage(new Pick.OfSerials(range(91, 101)))))
                .isEqualTo(Refusal.SERIALS_UNKNOWN);
        assertThat(refusal(retire(new Pick.OfSerials(range(1, 1)))))
                .isEqualTo(Refusal.SERIALS_IN_ANOTHER_ACCOUNT);
        assertThat(refusal(retireFromVillage(new Pick.OfBlock(block.inBooks(), 101))))
                .isEqualTo(Refusal.HOLDER_HAS_TOO_FEW_FREE_UNITS);
    }

    @Test
    void every_refusal_of_the_ledger_has_its_name_in_the_registry() {
        assertThat(Arrays.stream(Outcome.values()).skip(1).map(Refusal::of))
                .isSorted()
                .hasSize(Outcome.values().length - 1);
    }

    @Test
    void totals_count_what_was_issued_where_it_is() {
        RegistryTotals before = registry.totals();
        done(retireFromVillage(new Pick.OfBlock(block.inBooks(), 7)));
        RegistryTotals after = registry.totals();

        assertThat(after.of(Programme.SMCER).retired())
                .isEqualTo(before.of(Programme.SMCER).retired() + 7);
        assertThat(after.programmes())
                .hasSize(Programme.values().length)
                .allMatch(each -> each.units().conserved());
    }

    private CertificateNumber certificate(long units) {
        return done(retireFromVillage(new Pick.OfBlock(block.inBooks(), units))).certificate();
    }

    private RegistryOutcome<Retirement> retire(Pick pick) {
        return registry.retire(story.mill.id(), charity(pick), key(), story.buyer);
    }

    private RegistryOutcome<Retirement> retireFromVillage(Pick pick) {
        return registry.retire(story.village.id(), charity(pick), key(), story.holder);
    }

    private SerialRange range(long first, long last) {
        return new SerialRange(block.inBooks(), first, last);
    }

    private Serial serial(long number) {
        return new Serial(block.inBooks(), number);
    }
}
