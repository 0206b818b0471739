package org.tanku.platform.tenure.web;

import org.jspecify.annotations.Nullable;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.tenure.Contract;
import org.tanku.platform.tenure.Contract.Kind;
import org.tanku.platform.tenure.TitleId;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What was filled in for a new contract (合同表单), as it was typed.
record ContractForm(
        @Nullable Kind kind,
        @Nullable String number,
        @Nullable UUID partner,
        @Nullable List<UUID> titles,
        @Nullable String signedOn,
        @Nullable String firstDay,
        @Nullable String lastDay) {
    static ContractForm empty() {
        return new ContractForm(Kind.ENTERPRISE_AND_HOLDER, "", null, List.of(), "", "", "");
    }

    /// Public, for the template asks it.
    public boolean chose(TitleId title) {
        return titles != null && titles.contains(title.value());
    }

    /// The message that names what is missing, if anything is.
    Optional<String> missing() {
        if (partner == null) {
            return Optional.of("tenure.contract.refused.PARTNER_MISSING");
        }
        return day(signedOn).isEmpty() || day(firstDay).isEmpty() || day(lastDay).isEmpty()
                ? Optional.of("tenure.contract.refused.DAY_MISSING")
                : Optional.empty();
    }

    /// Only when nothing is [#missing].
    Contract.Draft draft() {
        return new Contract.Draft(
                kind == null ? Kind.ENTERPRISE_AND_HOLDER : kind,
                number == null ? "" : number,
                new PartyId(partner == null ? new UUID(0, 0) : partner),
                (titles == null ? List.<UUID>of() : titles)
                        .stream().map(TitleId::new).collect(Collectors.toSet()),
                day(signedOn).orElseThrow(),
                day(firstDay).orElseThrow(),
                day(lastDay).orElseThrow());
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
