package org.tanku.platform.api.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tanku.ledger.BlockNumber;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.web.UnitBodies.BlockBody;
import org.tanku.platform.api.web.UnitBodies.EventBody;
import org.tanku.platform.api.web.UnitBodies.LotBody;
import org.tanku.platform.api.web.UnitBodies.OriginBody;
import org.tanku.platform.api.web.UnitBodies.SourceBody;
import org.tanku.platform.api.web.UnitBodies.TotalsBody;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryTotals;
import org.tanku.platform.registry.UnitBlock;

import java.util.List;

/// Blocks and totals (批次与总量), open to everyone.
@ApiResource(tag = "units")
class BlockResource {
    record ProgrammeTotalsBody(
            String programme,
            String nameChinese,
            String nameEnglish,
            int unit_kg,
            TotalsBody totals) {}

    record RegistryTotalsBody(List<ProgrammeTotalsBody> programmes) {}

    private final Registry registry;
    private final UnitBodies bodies;

    BlockResource(Registry registry, UnitBodies bodies) {
        this.registry = registry;
        this.bodies = bodies;
    }

    @GetMapping("/totals")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<RegistryTotalsBody> getTotals() {
        RegistryTotals totals = registry.totals();
        return Reply.found(
                new RegistryTotalsBody(
                        totals.programmes().stream().map(BlockResource::told).toList()));
    }

    @GetMapping("/blocks")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<BlockBody>> listBlocks(Paging paging) {
        return Reply.found(
                Slice.of(registry.listBlocks(), paging, UnitBlock::number, bodies::block));
    }

    @GetMapping("/blocks/{block}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<BlockBody> getBlock(@PathVariable String block) {
        return Reply.found(bodies.block(find(block)));
    }

    @GetMapping("/blocks/{block}/origin")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<OriginBody> getBlockOrigin(@PathVariable String block) {
        return Reply.found(bodies.origin(find(block)));
    }

    /// The list from elsewhere on which its units came, where they were not measured here.
    @GetMapping("/blocks/{block}/source")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<SourceBody> getBlockSource(@PathVariable String block) {
        return Reply.found(bodies.source(find(block)));
    }

    @GetMapping("/blocks/{block}/events")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<EventBody>> listBlockEvents(@PathVariable String block, Paging paging) {
        return Reply.found(
                Slice.of(
                        registry.listEvents(find(block).id()),
                        paging,
                        each -> each.entry() + " " + each.serials(),
                        EventBody::of));
    }

    @GetMapping("/blocks/{block}/lots")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<LotBody>> listLots(@PathVariable String block, Paging paging) {
        return Reply.found(
                Slice.of(
                        registry.listLots(find(block).id()),
                        paging,
                        each -> each.serials().toString(),
                        bodies::lot));
    }

    private UnitBlock find(String typed) {
        try {
            return registry.findBlock(BlockNumber.parse(typed)).orElseThrow(() -> unknown(typed));
        } catch (IllegalArgumentException notABlockNumber) {
            throw unknown(typed);
        }
    }

    private static ApiFault unknown(String typed) {
        return ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, typed);
    }

    private static ProgrammeTotalsBody told(RegistryTotals.OfProgramme each) {
        Programme programme = each.programme();
        return new ProgrammeTotalsBody(
                programme.code().toString(),
                programme.chinese(),
                programme.english(),
                programme.unit_kg(),
                TotalsBody.of(each.units()));
    }
}
