package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Serial;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.web.UnitBodies.CertificateBody;
import org.tanku.platform.api.web.UnitBodies.SerialsBody;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryEvent.UnitsMoved;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refused;
import org.tanku.platform.registry.Retirement;

import java.time.Instant;
import java.util.List;

/// Moves and retirements (划转与注销).
@ApiResource(tag = "accounts")
class DealingResource {
    /// Which units: so many of a programme or a block, or these serials.
    ///
    /// @param from `SMCER` or `SMCER-000001`; left out where serials are named
    /// @param units how many; left out where serials are named
    record UnitsAsked(
            @Nullable String from,
            @Nullable Long units,
            @Nullable String firstSerial,
            @Nullable String lastSerial) {
        Pick pick() {
            if (firstSerial != null && lastSerial != null && from == null && units == null) {
                Serial first = Serial.parse(firstSerial);
                Serial last = Serial.parse(lastSerial);
                if (!first.block().equals(last.block())) {
                    throw new IllegalArgumentException("two blocks: " + first + ", " + last);
                }
                return new Pick.OfSerials(
                        new SerialRange(first.block(), first.number(), last.number()));
            }
            if (from == null || units == null || firstSerial != null || lastSerial != null) {
                throw new IllegalArgumentException(
                        "either from and units, or firstSerial and lastSerial");
            }
            return Pick.parse(from, units.toString());
        }
    }

    record MoveAsked(String to, UnitsAsked units) {}

    record MoveBody(
            String from,
            String to,
            List<SerialsBody> serials,
            long units,
            long entry,
            Instant at) {}

    record RetirementAsked(
            UnitsAsked units, Purpose purpose, String beneficiary, @Nullable String occasion) {}

    private final Registry registry;
    private final Accounts accounts;
    private final UnitBodies bodies;

    DealingResource(Registry registry, Accounts accounts, UnitBodies bodies) {
        this.registry = registry;
        this.accounts = accounts;
        this.bodies = bodies;
    }

    @PostMapping("/accounts/{account}/moves")
    @Operation(scope = Scope.REGISTRY_MOVE, refusals = RegistryOutcome.Refusal.class)
    Command<MoveBody> moveUnits(@PathVariable String account, MoveAsked asked, Acting acting) {
        Account from = accounts.seen(account, acting);
        Account to = accounts.find(asked.to());
        Pick pick = pick(asked.units());
        return Command.keptBelow(
                asked,
                key ->
                        switch (registry.move(from.id(), to.id(), pick, key, acting)) {
                            case Done<UnitsMoved>(var moved) ->
                                    new Reply.Done<>(
                                            new MoveBody(
                                                    from.number(),
                                                    to.number(),
                                                    moved.serials().stream()
                                                            .map(SerialsBody::of)
                                                            .toList(),
                                                    moved.units(),
                                                    moved.entry(),
                                                    moved.at()));
                            case Refused<UnitsMoved>(var refusal) -> Reply.refused(refusal);
                        });
    }

    @PostMapping("/accounts/{account}/retirements")
    @Operation(
            scope = Scope.REGISTRY_RETIRE,
            refusals = RegistryOutcome.Refusal.class,
            creates = true)
    Command<CertificateBody> retireUnits(
            @PathVariable String account, RetirementAsked asked, Acting acting) {
        Account from = accounts.seen(account, acting);
        String occasion = asked.occasion() == null ? "" : asked.occasion();
        Retirement.Draft draft =
                new Retirement.Draft(
                        pick(asked.units()), asked.purpose(), asked.beneficiary(), occasion);
        return Command.keptBelow(
                asked,
                key ->
                        switch (registry.retire(from.id(), draft, key, acting)) {
                            case Done<Retirement>(var retirement) ->
                                    Reply.created(
                                            bodies.certificate(retirement),
                                            "/certificates/" + retirement.certificate());
                            case Refused<Retirement>(var refusal) -> Reply.refused(refusal);
                        });
    }

    private static Pick pick(UnitsAsked units) {
        try {
            return units.pick();
        } catch (IllegalArgumentException unreadable) {
            throw ApiFault.of(DoorRefusal.BODY_UNREADABLE, "/units: " + unreadable.getMessage());
        }
    }
}
