package org.tanku.platform.tenure.web;

import org.jspecify.annotations.Nullable;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.tenure.HolderKind;
import org.tanku.platform.tenure.RightsCertificate;
import org.tanku.survey.StandTable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was filled in for a new claim (登记表单), as it was typed.
record ClaimForm(
        UUID edition,
        @Nullable List<String> places,
        @Nullable String codes,
        @Nullable String holder,
        @Nullable RightsCertificate certificate,
        @Nullable String certificateNumber,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable HolderKind holderKind,
        @Nullable String reason,
        @Nullable String go) {
    static ClaimForm empty(UUID edition) {
        return new ClaimForm(
                edition,
                List.of(),
                "",
                "",
                RightsCertificate.REAL_ESTATE,
                "",
                "",
                "",
                HolderKind.NOT_TOLD,
                "",
                "");
    }

    /// Public, for the template asks it.
    public boolean chose(String prefix) {
        return chosenPlaces().contains(prefix);
    }

    List<String> chosenPlaces() {
        return places == null ? List.of() : places;
    }

    /// What was typed for a code and is none.
    List<String> unreadableCodes() {
        return typedCodes().stream().filter(text -> code(text).isEmpty()).toList();
    }

    List<StandCode> readableCodes() {
        return typedCodes().stream().flatMap(text -> code(text).stream()).toList();
    }

    private List<String> typedCodes() {
        List<String> typed = new ArrayList<>();
        for (String text : (codes == null ? "" : codes).split("[\\s,;，；、]+")) {
            if (!text.isBlank()) {
                typed.add(text.strip());
            }
        }
        return typed;
    }

    private static Optional<StandCode> code(String text) {
        try {
            return Optional.of(StandTable.plain(StandCode.parse(text)));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    String number() {
        return certificateNumber == null ? "" : certificateNumber.strip();
    }

    RightsCertificate kind() {
        return certificate == null ? RightsCertificate.OTHER : certificate;
    }

    HolderKind kindOfHolder() {
        return holderKind == null ? HolderKind.NOT_TOLD : holderKind;
    }

    /// Nothing is to be recorded: the sender wants to see what is in the way.
    boolean isCheckOnly() {
        return "check".equals(go);
    }

    /// An officer records it in spite of others, for a reason.
    boolean isException() {
        return "exception".equals(go);
    }

    String exceptionReason() {
        return reason == null ? "" : reason.strip();
    }

    Optional<PartyId> holderId() {
        try {
            return holder == null || holder.isBlank()
                    ? Optional.empty()
                    : Optional.of(PartyId.parse(holder));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> first() {
        return day(firstDay);
    }

    Optional<LocalDate> last() {
        return day(lastDay);
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
