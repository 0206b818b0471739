package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.ledger.Audit;
import org.tanku.platform.api.Scope;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refused;
import org.tanku.platform.registry.UnitBlock;

import java.time.Instant;
import java.util.UUID;

/// Blocks that the standing audit stopped (暂停批次): what it found, and their release by four eyes
/// after a clean audit.
@ApiResource(tag = "accounts")
class StopResource {
    /// How far a stop is.
    enum StopState {
        OPEN,
        PROPOSED,
        RELEASED
    }

    /// @param reason how the difference was removed, as the one who proposed the release says
    record StopBody(
            UUID id,
            String block,
            Audit.Fault fault,
            String where,
            String what,
            Instant at,
            StopState state,
            @Nullable String reason,
            @Nullable Instant proposedAt) {
        static StopBody of(UnitBlock.Stop stop) {
            return switch (stop.ending()) {
                case UnitBlock.Ending.Open() -> of(stop, StopState.OPEN, null, null);
                case UnitBlock.Ending.Proposed(var reason, _, var at) ->
                        of(stop, StopState.PROPOSED, reason, at);
            };
        }

        StopBody released() {
            return new StopBody(
                    id, block, fault, where, what, at, StopState.RELEASED, reason, proposedAt);
        }

        private static StopBody of(
                UnitBlock.Stop stop,
                StopState state,
                @Nullable String reason,
                @Nullable Instant proposedAt) {
            return new StopBody(
                    stop.id().value(),
                    stop.block().toString(),
                    stop.found().fault(),
                    stop.found().where(),
                    stop.found().what(),
                    stop.at(),
                    state,
                    reason,
                    proposedAt);
        }
    }

    record ReleaseAsked(String reason) {}

    private final Registry registry;

    StopResource(Registry registry) {
        this.registry = registry;
    }

    /// The oldest first; a stop that has ended is told no more.
    @GetMapping("/stops")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<Slice<StopBody>> listStops(Paging paging, Acting acting) {
        requireReader(acting);
        return Reply.found(
                Slice.of(registry.listStops(), paging, each -> each.id().toString(), StopBody::of));
    }

    @GetMapping("/stops/{stop}")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<StopBody> getStop(@PathVariable UUID stop, Acting acting) {
        requireReader(acting);
        return Reply.found(find(stop));
    }

    @PostMapping("/stops/{stop}/proposal")
    @Operation(
            scope = Scope.REGISTRY_RELEASE,
            refusals = RegistryOutcome.Refusal.class,
            conditional = true)
    Command<StopBody> proposeRelease(@PathVariable UUID stop, ReleaseAsked asked, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        return Command.of(
                        asked,
                        () ->
                                switch (registry.proposeRelease(
                                        new UnitBlock.StopId(stop), asked.reason(), acting)) {
                                    case Done<UnitBlock.Stop>(var proposed) ->
                                            new Reply.Done<>(StopBody.of(proposed));
                                    case Refused<UnitBlock.Stop>(var refusal) ->
                                            Reply.refused(refusal);
                                })
                .changing(() -> find(stop));
    }

    /// The audit and the end of the stop are transactions of their own: where the answer is lost,
    /// the stop may have ended.
    @PostMapping("/stops/{stop}/release")
    @Operation(
            scope = Scope.REGISTRY_RELEASE,
            refusals = RegistryOutcome.Refusal.class,
            conditional = true)
    Command<StopBody> releaseStop(@PathVariable UUID stop, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        return Command.of(
                        "",
                        () ->
                                switch (registry.release(new UnitBlock.StopId(stop), acting)) {
                                    case Done<UnitBlock.Stop>(var ended) ->
                                            new Reply.Done<>(StopBody.of(ended).released());
                                    case Refused<UnitBlock.Stop>(var refusal) ->
                                            Reply.refused(refusal);
                                })
                .changing(() -> find(stop));
    }

    private static void requireReader(Acting acting) {
        if (!Account.allSeenBy(acting)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
    }

    private StopBody find(UUID id) {
        return registry.listStops().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .map(StopBody::of)
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }
}
