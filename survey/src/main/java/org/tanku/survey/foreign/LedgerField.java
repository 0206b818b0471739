package org.tanku.survey.foreign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a column of a foreign ledger may tell (外部登记簿字段). Serials and quantities must be there.
public enum LedgerField {
    SERIAL,
    QUANTITY,
    PROJECT,
    PROJECT_NAME,
    VINTAGE,
    VINTAGE_START,
    VINTAGE_END,
    STATUS,
    HOLDER,
    /// The day of a retirement or cancellation; a lot without it is held.
    ENDED_ON,
    /// The day from which the status of the file holds.
    STATUS_ON,
    BENEFICIARY,
    RETIREMENT_REASON,
    CANCELLATION_REASON;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LedgerField> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    boolean isRequired() {
        return this == SERIAL || this == QUANTITY;
    }
}
