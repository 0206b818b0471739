package org.tanku.platform.safeguard;

import static org.tanku.platform.safeguard.SafeguardOutcome.refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.safeguard.Act.ActId;
import org.tanku.platform.safeguard.Act.Decision;
import org.tanku.platform.safeguard.SafeguardOutcome.Done;
import org.tanku.platform.safeguard.SafeguardOutcome.Refusal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The room's face (保全与补正): an officer proposes, sees the preview, another decides.
///
/// An idempotency key is one word; the same key with the same matter proposes once.
@Service
@Transactional
public class Safeguards {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Acts acts;
    private final Encumbrances encumbrances;
    private final Debts debts;
    private final Deciding deciding;
    private final Clock clock;

    Safeguards(Acts acts, Encumbrances encumbrances, Debts debts, Deciding deciding, Clock clock) {
        this.acts = acts;
        this.encumbrances = encumbrances;
        this.debts = debts;
        this.deciding = deciding;
        this.clock = clock;
    }

    /// Proposes a matter that could be carried out now; nothing happens in the books.
    public SafeguardOutcome<Act> propose(Matter matter, String idempotencyKey, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        Optional<Refusal> wrong = Checks.findWrong(matter, today());
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        Optional<Act> before = acts.find(idempotencyKey);
        if (before.isPresent()) {
            return again(matter, acting, before.get());
        }
        Act act =
                new Act(
                        new ActId(UUID.randomUUID()),
                        0,
                        matter,
                        acting.person(),
                        clock.instant(),
                        new Decision.Pending());
        if (deciding.preview(act) instanceof SafeguardOutcome.Refused<Preview>(var refusal)) {
            return refused(refusal);
        }
        boolean written =
                acts.insert(act.id(), idempotencyKey, matter, act.proposedBy(), act.proposedAt());
        return written
                ? new Done<>(acts.find(act.id()).orElseThrow())
                : again(matter, acting, acts.find(idempotencyKey).orElseThrow());
    }

    /// What the act would touch, as the books stand now.
    @Transactional(readOnly = true)
    public SafeguardOutcome<Preview> preview(Act act) {
        return deciding.preview(act);
    }

    /// Checks an act and carries it out.
    ///
    /// @param seen of the preview that the checker was shown: another one is not carried out
    public SafeguardOutcome<Act> approve(ActId id, String seen, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        Optional<Act> found = acts.lock(id);
        if (found.isPresent()
                && found.get().decision() instanceof Decision.Approved(var by, _, _, _)
                && by.equals(acting.person())) {
            return new Done<>(found.get());
        }
        Optional<Refusal> wrong = findWrongChecker(id, acting);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        return switch (deciding.carryOut(found.orElseThrow(), seen, acting)) {
            case Done<Decision.Approved>(var approved) -> decided(id, approved);
            case SafeguardOutcome.Refused<Decision.Approved>(var refusal) -> refused(refusal);
        };
    }

    /// Turns an act down, with a reason.
    public SafeguardOutcome<Act> reject(ActId id, String remark, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        Optional<Refusal> wrong = findWrongChecker(id, acting);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        if (remark.isBlank()) {
            return refused(Refusal.REMARK_IS_MISSING);
        }
        return decided(id, new Decision.Rejected(acting.person(), clock.instant(), remark.strip()));
    }

    @Transactional(readOnly = true)
    public Optional<Act> findAct(ActId id) {
        return acts.find(id);
    }

    /// Pending acts first, then the newest.
    @Transactional(readOnly = true)
    public List<Act> listActs(int atMost) {
        return acts.list(atMost);
    }

    @Transactional(readOnly = true)
    public Optional<Encumbrance> findEncumbrance(String number) {
        return encumbrances.find(number);
    }

    /// Freezes and pledges in force, the oldest first.
    @Transactional(readOnly = true)
    public List<Encumbrance> listEncumbrances() {
        return encumbrances.listInForce();
    }

    /// What owners owe.
    @Transactional(readOnly = true)
    public List<Debt> listDebts() {
        return debts.list();
    }

    /// The day in China.
    public LocalDate today() {
        return dayInChina(clock.instant());
    }

    static LocalDate dayInChina(Instant moment) {
        return moment.atZone(BEIJING).toLocalDate();
    }

    private SafeguardOutcome<Act> decided(ActId id, Decision decision) {
        acts.decide(id, decision);
        return new Done<>(acts.find(id).orElseThrow());
    }

    private static SafeguardOutcome<Act> again(Matter matter, Acting acting, Act before) {
        boolean same =
                before.matter().equals(matter) && before.proposedBy().equals(acting.person());
        return same ? new Done<>(before) : refused(Refusal.KEY_USED_FOR_ANOTHER_ACT);
    }

    private Optional<Refusal> findWrongChecker(ActId id, Acting acting) {
        Optional<Act> found = acts.lock(id);
        if (found.isEmpty()) {
            return Optional.of(Refusal.ACT_UNKNOWN);
        }
        if (!found.get().isPending()) {
            return Optional.of(Refusal.ACT_ALREADY_DECIDED);
        }
        return acting.isSame(found.get().proposedBy())
                ? Optional.of(Refusal.MAKER_CANNOT_CHECK)
                : Optional.empty();
    }
}
