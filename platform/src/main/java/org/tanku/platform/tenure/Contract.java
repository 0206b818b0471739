package org.tanku.platform.tenure;

import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// An agreement between holders of rights and whoever uses them for carbon (林权碳汇合同).
///
/// @param number as the paper has it
/// @param partner the enterprise, or the bank that pools
/// @param titles the rights it covers; of several holders where small holdings are pooled
/// @param firstDay inside the period
/// @param lastDay inside the period
public record Contract(
        Id id,
        Kind kind,
        String number,
        PartyId partner,
        Set<TitleId> titles,
        LocalDate signedOn,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant recordedAt) {
    public Contract {
        titles = Set.copyOf(titles);
        number = number.strip();
        if (number.isEmpty()) {
            throw new IllegalArgumentException("a contract has a number");
        }
    }

    /// What a contract is for (合同类型).
    public enum Kind {
        /// An enterprise with emissions pays, and the holder of the right manages (碳排放企业+林权单位).
        ENTERPRISE_AND_HOLDER,
        /// Scattered small holdings are pooled and managed as one (森林生态银行).
        POOLING
    }

    /// Names one contract for ever (合同标识).
    public record Id(UUID value) {
        static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// A contract before it is recorded (合同草案).
    public record Draft(
            Kind kind,
            String number,
            PartyId partner,
            Set<TitleId> titles,
            LocalDate signedOn,
            LocalDate firstDay,
            LocalDate lastDay) {
        public Draft {
            titles = Set.copyOf(titles);
            number = number.strip();
        }
    }
}
