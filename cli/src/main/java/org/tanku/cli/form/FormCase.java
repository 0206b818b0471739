package org.tanku.cli.form;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.trace.Phrase;
import org.tanku.survey.FormRow;
import org.tanku.survey.TableForm;

import java.util.List;
import java.util.Map;

/// One case with its tables read and its choices made (表单计量案例).
///
/// @param stands what the tables of stands hold, by role
/// @param files the name of each table's file, by role, told in every step that starts there
public record FormCase(
        Map<String, List<FormRow>> tables,
        Map<String, List<Stand>> stands,
        Map<String, String> files,
        Map<String, String> chosen,
        Settings settings,
        StandIns standIns) {
    public FormCase {
        tables = Map.copyOf(tables);
        stands = Map.copyOf(stands);
        files = Map.copyOf(files);
        chosen = Map.copyOf(chosen);
    }

    /// The good rows of a table; none when it was not given.
    public List<FormRow> rows(String role) {
        return tables.getOrDefault(role, List.of());
    }

    /// The stands of a table of stands; none when it was not given.
    public List<Stand> stands(String role) {
        return stands.getOrDefault(role, List.of());
    }

    public boolean has(String role) {
        return tables.containsKey(role) || stands.containsKey(role);
    }

    /// The name of a table's file; its role when it was not given.
    public String file(String role) {
        return files.getOrDefault(role, role);
    }

    /// Where a cell stands, by the headings it has in both languages.
    ///
    /// @param form the form that the table of the role is read by
    public String told(String role, FormRow row, String form, String key) {
        return Phrase.CELL_OF_FILE.tell(
                file(role),
                Integer.toString(row.number()),
                String.join("/", TableForm.get(form).getColumn(key).headings().subList(0, 2)));
    }

    /// Where a row stands, as a step tells it: `felled.csv, row 4`.
    public String told(String role, FormRow row) {
        return Phrase.ROW_OF_FILE.tell(file(role), Integer.toString(row.number()));
    }

    /// What was chosen, or the standard; empty where nothing was and nothing must be.
    public String chosen(String name) {
        return chosen.getOrDefault(name, "");
    }
}
