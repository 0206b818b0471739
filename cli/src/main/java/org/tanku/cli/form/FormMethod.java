package org.tanku.cli.form;

import org.tanku.kernel.method.Setting;

import java.util.List;

/// A method that is measured from tables (表单计量方法): what it asks, and how it answers.
public interface FormMethod {
    /// As it is typed: `judicial-loss`.
    String id();

    List<Table> tables();

    List<Choice> choices();

    /// What no public source gives, for the user to supply or confirm.
    List<Setting<?>> settings();

    FormOutcome measure(FormCase asked);

    /// A table the method reads (所需表格).
    ///
    /// @param role how the command line names it: `felled`
    /// @param form the form of the survey reader
    record Table(String role, String form, boolean required) {
        /// In place of a form: the table of stands, as the platform's template has it.
        public static final String STANDS = "stands";

        /// The role of the later of two surveys.
        public static final String END = "end";

        public boolean holdsStands() {
            return form.equals(STANDS);
        }
    }

    /// Something the user chooses (选项).
    ///
    /// @param allowed the words that may be chosen; empty where any text may stand
    /// @param standard what holds when nothing is chosen; empty when the user must choose
    record Choice(String name, List<String> allowed, String standard) {
        public Choice {
            allowed = List.copyOf(allowed);
        }
    }
}
