package org.tanku.survey;

import java.util.List;

/// The cells of a file before anyone asks what they mean (原始表), and why reading them ended early,
/// if it did.
public record RawTable(List<RawRow> rows, List<RowProblem> problems) {
    /// More rows than this belong into several files, one for each township.
    public static final int MOST_ROWS = 200_000;

    public RawTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    static RawTable ofProblem(RowProblem problem) {
        return new RawTable(List.of(), List.of(problem));
    }

    /// The rows of a file of any kind, taken for what it is whatever its name says.
    public static RawTable read(byte[] content) {
        return switch (FileKind.of(content)) {
            case TEXT -> DelimitedText.read(content);
            case EXCEL -> ExcelSheet.read(content);
            case EMPTY -> refused(Problem.Kind.FILE_EMPTY);
            case EXCEL_TOO_LARGE -> refused(Problem.Kind.FILE_TOO_LARGE);
            case OLD_EXCEL -> refused(Problem.Kind.FILE_IS_OLD_EXCEL);
            case WORD -> refused(Problem.Kind.FILE_IS_WORD);
            case OPEN_DOCUMENT -> refused(Problem.Kind.FILE_IS_OPEN_DOCUMENT);
            case ZIP -> refused(Problem.Kind.FILE_IS_ZIP);
            case ZIP_DAMAGED -> refused(Problem.Kind.FILE_DAMAGED);
            case PDF -> refused(Problem.Kind.FILE_IS_PDF);
            case OTHER -> refused(Problem.Kind.FILE_IS_NOT_A_TABLE);
        };
    }

    private static RawTable refused(Problem.Kind kind) {
        return ofProblem(RowProblem.ofFile("", kind));
    }
}
