package org.tanku.platform.farm;

import org.tanku.kernel.method.paddy.FieldSeason;
import org.tanku.survey.FormReading;
import org.tanku.survey.FormRow;
import org.tanku.survey.FormTable;
import org.tanku.survey.Problem;
import org.tanku.survey.RowProblem;
import org.tanku.survey.farm.FieldRecords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The two tables of a year (田块季节表与排水记录表), CSV or Excel, read together.
public record FieldFiles(FieldFile seasons, FieldFile drains) {
    /// One thing to correct, with the file it stands in (问题行).
    public record FileProblem(String file, RowProblem problem) {}

    /// What came of reading both (读取结果).
    ///
    /// @param seasons empty when there are problems
    record Content(List<FieldSeason> seasons, List<FileProblem> problems) {
        Content {
            seasons = List.copyOf(seasons);
            problems = List.copyOf(problems);
        }
    }

    /// Every bad row of both, and every season outside the period of the project.
    Content read(LocalDate firstDay, LocalDate lastDay) {
        List<FileProblem> problems = new ArrayList<>();
        List<FormRow> records =
                rows(seasons, FormTable.read(seasons.content(), FieldRecords.SEASONS), problems);
        List<FormRow> events =
                rows(drains, FormTable.read(drains.content(), FieldRecords.DRAINS), problems);
        for (FormRow row : records) {
            outside(row, "first_day", firstDay, lastDay, problems);
            outside(row, "last_day", firstDay, lastDay, problems);
        }
        FieldRecords.Result result = FieldRecords.read(seasons.name(), records, events);
        boolean allRead = problems.stream().noneMatch(each -> each.file().equals(seasons.name()));
        for (FieldRecords.Misfit misfit : result.misfits()) {
            boolean ofSeasons = misfit.form().equals(FieldRecords.SEASONS);
            if (ofSeasons || allRead || !isWithoutSeason(misfit)) {
                problems.add(
                        new FileProblem(
                                ofSeasons ? seasons.name() : drains.name(), misfit.problem()));
            }
        }
        return new Content(problems.isEmpty() ? result.seasons() : List.of(), problems);
    }

    /// The season may stand in a row that could not be read.
    private static boolean isWithoutSeason(FieldRecords.Misfit misfit) {
        return misfit.problem().expected().kind() == Problem.Kind.DRAIN_WITHOUT_SEASON;
    }

    private static List<FormRow> rows(
            FieldFile file, FormReading reading, List<FileProblem> problems) {
        reading.problems().forEach(each -> problems.add(new FileProblem(file.name(), each)));
        return reading.rows();
    }

    private void outside(
            FormRow row,
            String key,
            LocalDate firstDay,
            LocalDate lastDay,
            List<FileProblem> problems) {
        LocalDate day = row.getDay(key);
        if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
            problems.add(
                    new FileProblem(
                            seasons.name(),
                            FieldRecords.wrong(
                                    FieldRecords.SEASONS,
                                    row,
                                    key,
                                    day.toString(),
                                    Problem.of(
                                            Problem.Kind.DAY_OUTSIDE_PERIOD, firstDay, lastDay))));
        }
    }
}
