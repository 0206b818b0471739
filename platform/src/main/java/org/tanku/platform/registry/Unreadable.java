package org.tanku.platform.registry;

import org.springframework.jdbc.core.RowMapper;
import org.tanku.ledger.Audit;
import org.tanku.ledger.Audit.Difference;
import org.tanku.ledger.BlockNumber;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Rows that an audit cannot read (无法读取的行): each is a difference and ends nothing.
final class Unreadable {
    private final List<Difference> found = new ArrayList<>();

    /// Reads a row, or notes where it stands.
    ///
    /// @param where an expression of the row that can be read whatever stands in it
    /// @param block the block it is in, as it stands there; empty: in none
    <T> Optional<T> read(RowMapper<T> reading, ResultSet row, String where, String block)
            throws SQLException {
        try {
            return Optional.of(Objects.requireNonNull(reading.mapRow(row, 1)));
        } catch (RuntimeException unreadable) {
            found.add(
                    new Difference(
                            new Audit.Finding.Unsound(
                                    Audit.Fault.ROW_IS_UNREADABLE,
                                    where,
                                    String.valueOf(unreadable.getMessage())),
                            blocks(block)));
            return Optional.empty();
        }
    }

    Optional<Difference> findFirst() {
        return found.stream().findFirst();
    }

    /// With what the audit of the other rows found. Behind an entry that cannot be read nothing is
    /// judged.
    List<Difference> with(List<Difference> others) {
        Optional<Difference> entry =
                found.stream().filter(each -> each.entry().isPresent()).findFirst();
        return entry.map(List::of)
                .orElseGet(() -> Stream.concat(found.stream(), others.stream()).toList());
    }

    private static Set<BlockNumber> blocks(String block) {
        try {
            return block.isEmpty() ? Set.of() : Set.of(BlockNumber.parse(block));
        } catch (IllegalArgumentException noBlock) {
            return Set.of();
        }
    }
}
