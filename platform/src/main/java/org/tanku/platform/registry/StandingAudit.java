package org.tanku.platform.registry;

import static org.tanku.platform.registry.RegistryOutcome.refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanku.ledger.Audit;
import org.tanku.ledger.Audit.Difference;
import org.tanku.ledger.BlockNumber;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refusal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Holds the books against their journal by itself (常设稽核): every few minutes on from the last entry
/// it followed, every night from the first one. A block with a difference is stopped.
@Component
class StandingAudit {
    private static final Logger LOG = LoggerFactory.getLogger(StandingAudit.class);
    private static final String EVERY_FEW_MINUTES = "PT5M";
    private static final Duration OVERDUE = Duration.parse(EVERY_FEW_MINUTES).multipliedBy(2);
    private static final String AT_NIGHT = "0 20 3 * * *";

    private final Auditing auditing;
    private final Stops stops;
    private final JournalLines journal;
    private final Clock clock;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate writing;

    /// One thread of its own: whatever else has its hour does not wait for an audit of many years.
    /// A round that comes while another is at work is left out.
    private final Executor own =
            new ThreadPoolExecutor(
                    0,
                    1,
                    1,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    Thread.ofPlatform().daemon().name("standing-audit").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    private Audit audit = Auditing.begin();

    /// The next round starts at the first entry.
    private volatile boolean isNight;

    private volatile UnitBlock.Soundness last;

    StandingAudit(
            Auditing auditing,
            Stops stops,
            JournalLines journal,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.auditing = auditing;
        this.stops = stops;
        this.journal = journal;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.writing = new TransactionTemplate(transactions);
        this.writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.last =
                new UnitBlock.Soundness(0, List.of(), Instant.EPOCH, clock.instant().plus(OVERDUE));
    }

    UnitBlock.Soundness last() {
        return last;
    }

    Audit.Finding audit() {
        return auditing.run();
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = EVERY_FEW_MINUTES)
    void everyFewMinutes() {
        own.execute(this::unattended);
    }

    @Scheduled(cron = AT_NIGHT)
    void everyNight() {
        isNight = true;
        own.execute(this::unattended);
    }

    /// A round that fails is told in the log and by the lamp, which is red once one is overdue; the
    /// next round is tried from the first entry on.
    synchronized void unattended() {
        try {
            if (isNight) {
                isNight = false;
                audit = Auditing.begin();
            }
            goOn();
        } catch (RuntimeException failed) {
            audit = Auditing.begin();
            LOG.error("audit: it could not be ended", failed);
        }
    }

    synchronized UnitBlock.Soundness goOn() {
        List<Difference> found =
                Objects.requireNonNull(snapshot.execute(_ -> auditing.goOn(audit)));
        Instant at = clock.instant();
        last = new UnitBlock.Soundness(audit.followed(), found, at, at.plus(OVERDUE));
        if (!found.isEmpty()) {
            audit = Auditing.begin();
            LOG.error("audit: {} differences, the first: {}", found.size(), found.getFirst());
            writing.executeWithoutResult(_ -> stop(found, at));
        }
        return last;
    }

    synchronized UnitBlock.Soundness startAnew() {
        audit = Auditing.begin();
        return goOn();
    }

    /// No command is at work while a block is stopped: whoever comes next sees it.
    private void stop(List<Difference> found, Instant at) {
        journal.lockEnd();
        Set<BlockNumber> stopped = new HashSet<>();
        stops.list().forEach(stop -> stopped.add(stop.block()));
        for (Difference each : found) {
            for (BlockNumber block : blocks(each)) {
                if (stopped.add(block)) {
                    stops.insert(block, each.found(), at);
                }
            }
        }
    }

    /// Where an entry was changed its text may name another block than it did.
    private Set<BlockNumber> blocks(Difference difference) {
        Set<BlockNumber> blocks = new HashSet<>(difference.blocks());
        difference.entry().ifPresent(number -> blocks.addAll(stops.blocksOfEntry(number)));
        return blocks;
    }

    RegistryOutcome<UnitBlock.Stop> propose(UnitBlock.StopId id, String reason, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        if (reason.isBlank()) {
            return refused(Refusal.REMARK_IS_MISSING);
        }
        if (reason.length() > Dealing.LONGEST_TEXT) {
            return refused(Refusal.TEXT_IS_TOO_LONG);
        }
        Optional<UnitBlock.Stop> stop = stops.lock(id);
        if (stop.isEmpty()) {
            return refused(Refusal.STOP_UNKNOWN);
        }
        if (stop.get().ending() instanceof UnitBlock.Ending.Open) {
            stops.propose(id, reason.strip(), acting.person(), clock.instant());
        }
        return new Done<>(stops.lock(id).orElseThrow());
    }

    /// Another officer ends a stop; an audit from the first entry on is made for it, and no other
    /// finds a difference between that and the end of the stop.
    synchronized RegistryOutcome<UnitBlock.Stop> release(UnitBlock.StopId id, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        UnitBlock.Soundness now = startAnew();
        return Objects.requireNonNull(writing.execute(_ -> release(id, acting, now)));
    }

    private RegistryOutcome<UnitBlock.Stop> release(
            UnitBlock.StopId id, Acting acting, UnitBlock.Soundness now) {
        journal.lockEnd();
        Optional<UnitBlock.Stop> found = stops.lock(id);
        if (found.isEmpty()) {
            return refused(Refusal.STOP_UNKNOWN);
        }
        UnitBlock.Stop stop = found.get();
        if (!(stop.ending() instanceof UnitBlock.Ending.Proposed proposed)) {
            return refused(Refusal.RELEASE_IS_NOT_PROPOSED);
        }
        if (acting.isSame(proposed.by())) {
            return refused(Refusal.MAKER_CANNOT_CHECK);
        }
        boolean isClean =
                now.differences().stream().noneMatch(each -> blocks(each).contains(stop.block()));
        boolean isJudged = now.differences().stream().allMatch(each -> each.entry().isEmpty());
        if (!isClean || !isJudged) {
            return refused(Refusal.DIFFERENCE_IS_STILL_THERE);
        }
        stops.release(id, acting.person(), now.at(), now.entries());
        return new Done<>(stop);
    }
}
