package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Figure;
import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.StandRemoval;
import org.tanku.kernel.method.bamboo.BambooCase;
import org.tanku.kernel.method.bamboo.BambooRemoval;
import org.tanku.kernel.method.bamboo.CulmClass;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.Years;
import org.tanku.survey.FormRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The removal of bamboo from tables of culms of two surveys (竹林碳汇，立竹调查): planted bamboo by
/// AR-CM-002, managed bamboo with its frozen baseline by AR-CM-005.
final class BambooCulms implements FormMethod {
    private static final ParameterSet FACTORS = ParameterSet.load("bamboo@2026-1");
    private static final String FORM = "culms";
    private static final String START = "start";
    private static final String END = "end";
    private static final String BASELINE = "baseline";

    private final String id;
    private final BambooCase.Kind kind;

    BambooCulms(String id, BambooCase.Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Table> tables() {
        return switch (kind) {
            case AFFORESTATION ->
                    List.of(new Table(START, FORM, false), new Table(END, FORM, true));
            case MANAGEMENT ->
                    List.of(
                            new Table(START, FORM, true),
                            new Table(END, FORM, true),
                            new Table(BASELINE, FORM, true));
        };
    }

    @Override
    public List<Choice> choices() {
        return List.of();
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(BambooCase.roots(FACTORS), BambooCase.steady());
    }

    @Override
    public FormOutcome measure(FormCase asked) {
        List<Note> troubles = new ArrayList<>();
        BambooCase.Surveys surveys =
                new BambooCase.Surveys(
                        culms(asked, START, troubles),
                        culms(asked, END, troubles),
                        culms(asked, BASELINE, troubles));
        if (!troubles.isEmpty()) {
            return new FormOutcome.Refused(troubles);
        }
        return switch (BambooCase.resolve(kind, surveys, FACTORS, asked.settings())) {
            case BambooCase.Look.Incomplete(var problems) ->
                    new FormOutcome.Refused(
                            problems.stream()
                                    .map(each ->
                                            Note.of(
                                                    "bamboo." + each.kind(),
                                                    each.stand(),
                                                    each.detail()))
                                    .toList());
            case BambooCase.Look.Complete(var whole) -> told(BambooRemoval.of(whole));
        };
    }

    private static List<CulmClass> culms(FormCase asked, String role, List<Note> troubles) {
        List<CulmClass> culms = new ArrayList<>();
        for (FormRow row : asked.rows(role)) {
            code(row.getText("stand"))
                    .ifPresentOrElse(
                            stand -> culms.add(culm(stand, row, asked.file(role))),
                            () ->
                                    troubles.add(
                                            Note.of(
                                                    "bamboo.STAND_CODE_WRONG",
                                                    asked.told(role, row),
                                                    row.getText("stand"))));
        }
        return culms;
    }

    private static Optional<StandCode> code(String text) {
        try {
            return Optional.of(StandCode.parse(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static CulmClass culm(StandCode stand, FormRow row, String file) {
        return new CulmClass(
                stand,
                new Hectares(row.get("area").value()),
                new Centimetres(row.get("dbh").value()),
                new Years(row.get("age").value()),
                new PerHectare(row.get("culms").value()),
                file,
                row.getDay("day"));
    }

    private FormOutcome told(Removals removals) {
        List<Figure> figures = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (StandRemoval each : removals.stands()) {
            figures.add(Figure.of("bamboo.stand", each.removal(), each.stand()));
            rows.add(List.of(each.stand().toString(), each.removal().value().value()));
        }
        figures.add(Figure.of("bamboo.total", removals.totalInBrief()));
        return new FormOutcome.Measured(
                "stands",
                figures,
                List.of(Note.of("bamboo." + kind.name().toLowerCase(Locale.ROOT))),
                List.of("stand", "removal_tCO2e"),
                rows);
    }
}
