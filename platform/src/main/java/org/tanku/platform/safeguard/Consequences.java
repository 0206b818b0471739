package org.tanku.platform.safeguard;

import org.springframework.stereotype.Component;
import org.tanku.ledger.BlockNumber;
import org.tanku.platform.registry.Registry;

/// What an act leaves behind beside its entries (办理结果登记): an encumbrance, its end, a debt.
@Component
class Consequences {
    private final Encumbrances encumbrances;
    private final Debts debts;
    private final Registry registry;

    Consequences(Encumbrances encumbrances, Debts debts, Registry registry) {
        this.encumbrances = encumbrances;
        this.debts = debts;
        this.registry = registry;
    }

    void keep(Act act, Preview preview) {
        switch (act.matter()) {
            case Matter.Freeze(var account, _, _, _, _) ->
                    encumbrances.insert(act.named("FREEZE"), act, account, preview.units());
            case Matter.Pledge(var account, _, _, _, _) ->
                    encumbrances.insert(act.named("PLEDGE"), act, account, preview.units());
            case Matter.Lift(var number, _) -> encumbrances.lift(number, act);
            case Matter.CourtMove(var number, _, _) -> encumbrances.lift(number, act);
            case Matter.CourtCancel(var number, _) -> encumbrances.lift(number, act);
            case Matter.Cancel _ -> {}
            case Matter.OverIssue(var block, _, _) -> charge(act, block, preview);
            case Matter.Reversal(var block, _, _, _, _) -> charge(act, block, preview);
            case Matter.Replacement(var due, _, _) -> debts.replace(due, act, preview.units());
        }
    }

    private void charge(Act act, BlockNumber block, Preview preview) {
        debts.insert(
                act,
                block,
                registry.findBlock(block).orElseThrow().issuedTo(),
                preview.units() + preview.shortage(),
                preview.shortage());
    }
}
