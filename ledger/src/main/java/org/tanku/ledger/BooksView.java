package org.tanku.ledger;

import java.util.List;
import java.util.Optional;

/// What the rules may ask of the books (账簿), and nothing more. All answers are of one moment.
public interface BooksView {
    boolean isOpen(AccountNumber account);

    boolean isIssued(Basis basis);

    /// Whether nothing may be posted to a block: an audit found a difference in it (暂停).
    boolean isStopped(BlockNumber block);

    /// The number of the youngest block of a programme; 0 when there is none.
    int lastBlock(ProgrammeCode programme);

    /// The number of the youngest certificate of a year; 0 when there is none.
    int lastCertificate(int year);

    /// The last entry of the journal.
    Journal.Head head();

    /// The answer given to a key before.
    Optional<Answer.Kept> findAnswer(CommandKey key);

    /// The lot that holds a serial.
    Optional<Lot> findLot(BlockNumber block, long number);

    /// All lots that share a serial with `serials`, in their order.
    List<Lot> listLots(SerialRange serials);

    /// Lots in a place, in the order of their serials; may end once they hold `enough` units.
    List<Lot> listLotsOfProgramme(Place place, ProgrammeCode programme, long enough);

    /// Lots of one block in a place, in the order of their serials; may end once they hold `enough`
    /// units.
    List<Lot> listLotsOfBlock(Place place, BlockNumber block, long enough);
}
