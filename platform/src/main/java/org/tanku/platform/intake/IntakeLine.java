package org.tanku.platform.intake;

/// One line of a list (清单行): so many units for one holder, on one number.
///
/// @param row of the file, from 1 on
/// @param number under which the units are known where they come from; one basis in the books
/// @param holder the public name of the account's holder: of a person the masked one
/// @param account the number of the account here
public record IntakeLine(
        int row, String number, String holder, long units, String account, Facts facts) {
    /// What the list says besides (清单要素).
    public sealed interface Facts {
        /// Allowances given to one holder (配额分配).
        ///
        /// @param year the compliance year for which allowances are allocated
        record Allocated(int year, Stage stage) implements Facts {}

        /// A holding in the national registry (减排量登记).
        ///
        /// @param registration number of the registered reductions that the holding is a part of
        /// @param registered how many they are in all, in tonnes
        record Recorded(
                String registration, long registered, String project, String name, String method)
                implements Facts {}
    }

    /// When in the year allowances are allocated (分配阶段).
    public enum Stage {
        ADVANCE,
        FINAL
    }

    /// Whether the same was listed, wherever it stood.
    boolean isSame(IntakeLine other) {
        return words().equals(other.words());
    }

    String words() {
        String said =
                switch (facts) {
                    case Facts.Allocated(var year, var stage) ->
                            "year %d\nstage %s\n".formatted(year, stage);
                    case Facts.Recorded(
                                    var registration,
                                    var registered,
                                    var project,
                                    var name,
                                    var method) ->
                            "registration %s\nregistered %d\nproject %s\nname %s\nmethod %s\n"
                                    .formatted(registration, registered, project, name, method);
                };
        return "number %s\nholder %s\nunits %d\naccount %s\n%s"
                .formatted(number, holder, units, account, said);
    }
}
