package org.tanku.platform.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.deputy.Deputies;
import org.tanku.platform.deputy.Deputyship;
import org.tanku.platform.instruction.Instruction.Decision;
import org.tanku.platform.instruction.Instruction.InstructionId;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.instruction.Instruction.Way;
import org.tanku.platform.instruction.InstructionOutcome.Done;
import org.tanku.platform.instruction.InstructionOutcome.Refusal;
import org.tanku.platform.instruction.InstructionOutcome.Refused;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.secondfactor.FactorRefusal;
import org.tanku.platform.secondfactor.SecondFactors;

import java.util.List;
import java.util.Set;
import java.util.UUID;

@House
class ConfirmingTest {
    @Autowired ApplicationContext house;
    @Autowired Instructions instructions;
    @Autowired InstructionTasks tasks;
    @Autowired JdbcClient db;

    private RegistryStory story;
    private UnitBlock block;

    @BeforeEach
    void issue_a_block() {
        story = new RegistryStory(house);
        block = story.issued(100);
    }

    @Test
    void what_one_person_proposes_is_booked_once_another_confirms() {
        Acting colleague = colleague();
        Instruction proposed = done(propose(retirement(30), story.holder));
        assertThat(story.registry.totals(block.id()).retired()).isZero();
        assertThat(tasks.listTasks(colleague)).hasSize(1);
        assertThat(tasks.listTasks(story.holder)).isEmpty();

        Instruction booked = done(instructions.confirm(proposed.id(), colleague));

        assertThat(story.registry.totals(block.id()).retired()).isEqualTo(30);
        assertThat(booked.findCertificate()).isPresent();
        assertThat(booked.decision())
                .isInstanceOfSatisfying(
                        Decision.Booked.class,
                        decision -> {
                            assertThat(decision.by()).isEqualTo(colleague.person());
                            assertThat(decision.way()).isEqualTo(Way.SECOND_PERSON);
                        });
        assertThat(done(instructions.confirm(proposed.id(), colleague))).isEqualTo(booked);
        assertThat(story.registry.totals(block.id()).retired()).isEqualTo(30);
        assertThat(tasks.listTasks(colleague)).isEmpty();
    }

    @Test
    void every_refusal_is_met() {
        Acting colleague = colleague();
        assertThat(reason(instructions.propose(story.village.id(), List.of(), key(), colleague)))
                .isEqualTo(Refusal.INSTRUCTION_IS_EMPTY);
        String key = key();
        Instruction proposed = done(propose(retirement(10), key, story.holder));
        assertThat(done(propose(retirement(10), key, story.holder))).isEqualTo(proposed);
        assertThat(reason(propose(retirement(11), key, story.holder)))
                .isEqualTo(Refusal.KEY_USED_FOR_ANOTHER_INSTRUCTION);
        assertThat(reason(instructions.confirm(new InstructionId(UUID.randomUUID()), colleague)))
                .isEqualTo(Refusal.INSTRUCTION_UNKNOWN);
        assertThat(reason(instructions.confirm(proposed.id(), story.buyer)))
                .isEqualTo(Refusal.NOT_YOURS_TO_DECIDE);
        assertThat(reason(instructions.confirm(proposed.id(), story.holder)))
                .isEqualTo(Refusal.PROPOSER_CANNOT_CONFIRM);
        assertThat(reason(instructions.confirmAlone(proposed.id(), "123456", story.holder)))
                .isEqualTo(Refusal.SECOND_PERSON_IS_THERE);
        assertThat(reason(instructions.confirm(proposed.id(), story.maker)))
                .isEqualTo(Refusal.OFFICER_CONFIRMS_FOR_ONE_PERSON);
        assertThat(reason(instructions.reject(proposed.id(), " ", colleague)))
                .isEqualTo(Refusal.REASON_IS_MISSING);
        done(instructions.reject(proposed.id(), "填错", colleague));
        assertThat(reason(instructions.confirm(proposed.id(), colleague)))
                .isEqualTo(Refusal.INSTRUCTION_ALREADY_DECIDED);
        assertThat(story.registry.totals(block.id()).free()).isEqualTo(100);
    }

    @Test
    void what_the_books_refuse_is_not_proposed_and_what_they_refuse_later_waits() {
        Acting colleague = colleague();
        assertThat(reason(propose(retirement(101), story.holder)))
                .isEqualTo(RegistryOutcome.Refusal.HOLDER_HAS_TOO_FEW_FREE_UNITS);
        assertThat(reason(propose(new Deed.Move(story.village.id(), pick(1)), story.holder)))
                .isEqualTo(RegistryOutcome.Refusal.RECEIVER_IS_THE_HOLDER);
        assertThat(reason(propose(retirement(1), story.buyer)))
                .isEqualTo(RegistryOutcome.Refusal.ACCOUNT_OF_ANOTHER);
        Instruction first = done(propose(retirement(60), story.holder));
        Instruction second = done(propose(retirement(60), story.holder));
        done(instructions.confirm(first.id(), colleague));

        assertThat(reason(instructions.confirm(second.id(), colleague)))
                .isEqualTo(RegistryOutcome.Refusal.HOLDER_HAS_TOO_FEW_FREE_UNITS);
        assertThat(instructions.find(second.id()).orElseThrow().isPending()).isTrue();
        assertThat(instructions.foresee(second).findHindered()).isPresent();
        story.issued(50);
        Instruction whole =
                done(
                        propose(
                                new Deed.Retire(
                                        new Retirement.Draft(
                                                new Pick.OfProgramme(block.programme().code(), 60),
                                                Purpose.PUBLIC_GOOD,
                                                "测试受益人",
                                                "")),
                                story.holder));
        done(instructions.confirm(whole.id(), colleague));
        assertThat(story.registry.totals(block.id()).free()).isZero();
    }

    @Test
    void a_deputy_and_whom_he_stands_for_are_one_person() {
        Acting colleague = colleague();
        Deputies deputies = house.getBean(Deputies.class);
        Deputies.Naming naming =
                deputies.name(
                        new Deputyship.Terms(
                                story.holder.person(),
                                colleague.person(),
                                Set.of(Role.RIGHTS_HOLDER),
                                Region.PROVINCE,
                                deputies.today(),
                                deputies.today(),
                                "外出"),
                        story.holder);
        assertThat(naming).isInstanceOf(Deputies.Naming.Named.class);
        Parties parties = house.getBean(Parties.class);
        Instruction proposed = done(propose(retirement(10), again(parties, story.holder)));

        assertThat(reason(instructions.confirm(proposed.id(), again(parties, colleague))))
                .as("the two count as one")
                .isEqualTo(Refusal.PROPOSER_CANNOT_CONFIRM);
        assertThat(instructions.wayOf(story.village, again(parties, story.holder)))
                .as("so that the holder has one person today")
                .isEqualTo(Way.OWN_CODE);
        Acting third = colleague();
        done(instructions.confirm(proposed.id(), third));
    }

    @Test
    void a_holder_with_one_person_confirms_in_a_step_of_its_own_with_a_fresh_code() {
        SecondFactors factors = house.getBean(SecondFactors.class);
        Instruction proposed = done(propose(retirement(10), story.holder));
        assertThat(tasks.listTasks(story.holder)).hasSize(1);
        assertThat(reason(instructions.confirm(proposed.id(), story.holder)))
                .isEqualTo(Refusal.PROPOSER_CANNOT_CONFIRM);
        assertThat(reason(instructions.confirmAlone(proposed.id(), "123456", story.holder)))
                .isEqualTo(FactorRefusal.NOT_ENROLLED);
        assertThat(reason(instructions.confirmAlone(proposed.id(), "123456", story.buyer)))
                .isEqualTo(Refusal.NOT_YOURS_TO_DECIDE);
        String secret = factors.newSecret();
        SecondFactors.Enrolment enrolment =
                factors.enrol(story.holder.person(), secret, factors.showDemoCode(secret));
        List<String> recovery = ((SecondFactors.Enrolment.Enrolled) enrolment).recoveryCodes();
        assertThat(reason(instructions.confirmAlone(proposed.id(), "000000", story.holder)))
                .isIn(FactorRefusal.CODE_IS_WRONG, FactorRefusal.CODE_WAS_USED);

        Instruction booked =
                done(instructions.confirmAlone(proposed.id(), recovery.getFirst(), story.holder));

        assertThat(booked.decision())
                .isInstanceOfSatisfying(
                        Decision.Booked.class,
                        decision -> assertThat(decision.way()).isEqualTo(Way.OWN_CODE));
        assertThat(story.registry.totals(block.id()).retired()).isEqualTo(10);
    }

    @Test
    void an_officer_retires_on_request_and_another_officer_confirms() {
        Instruction proposed = done(propose(retirement(10), story.maker));
        assertThat(proposed.byOfficer()).isTrue();
        assertThat(reason(propose(new Deed.Move(story.mill.id(), pick(1)), story.maker)))
                .isEqualTo(RegistryOutcome.Refusal.ACCOUNT_OF_ANOTHER);
        assertThat(reason(instructions.confirm(proposed.id(), story.maker)))
                .isEqualTo(Refusal.PROPOSER_CANNOT_CONFIRM);

        assertThat(done(instructions.confirm(proposed.id(), story.checker)).findCertificate())
                .isPresent();
    }

    @Test
    void the_database_changes_no_instruction() {
        Instruction proposed = done(propose(retirement(10), story.holder));
        UUID id = proposed.id().value();
        for (String change :
                List.of(
                        "update instruction.line set pick = 'SMCER 1' where instruction = :id",
                        "delete from instruction.line where instruction = :id",
                        "delete from instruction.instruction where id = :id",
                        "update instruction.instruction set by_officer = true where id = :id",
                        "update instruction.instruction set state = 'BOOKED', way ="
                            + " 'SECOND_PERSON', decided_by = proposed_by, decided_at = now() where"
                            + " id = :id")) {
            assertThatThrownBy(() -> db.sql(change).param("id", id).update())
                    .as(change)
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        }
    }

    private Acting colleague() {
        return story.cycle.colleague(story.holder.organisation(), Role.RIGHTS_HOLDER);
    }

    private static Acting again(Parties parties, Acting acting) {
        return parties.actingAs(acting.person());
    }

    private Pick pick(long units) {
        return new Pick.OfBlock(block.inBooks(), units);
    }

    private Deed retirement(long units) {
        return new Deed.Retire(new Retirement.Draft(pick(units), Purpose.PUBLIC_GOOD, "测试受益人", ""));
    }

    private InstructionOutcome<Instruction> propose(Deed deed, Acting acting) {
        return propose(deed, key(), acting);
    }

    private InstructionOutcome<Instruction> propose(Deed deed, String key, Acting acting) {
        return instructions.propose(story.village.id(), List.of(new Line(1, deed)), key, acting);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Instruction done(InstructionOutcome<Instruction> outcome) {
        if (outcome instanceof Done<Instruction>(var instruction)) {
            return instruction;
        }
        throw new AssertionError(outcome);
    }

    private static Enum<?> reason(InstructionOutcome<Instruction> outcome) {
        if (outcome instanceof Refused<Instruction>(var reason, _)) {
            return reason;
        }
        throw new AssertionError(outcome);
    }
}
