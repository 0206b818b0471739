package org.tanku.platform.measurement;

import org.tanku.kernel.method.StandRemoval;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the traces for what a reader must be told (须告知事项): uncertain sources, departures,
/// assumptions. Each is told once, with the number of stands it touches.
final class Noticing {
    private final Map<Notice, Integer> found = new LinkedHashMap<>();

    private Noticing() {}

    /// What concerns the whole alone is told with no stand.
    static List<Notice> read(KernelCase.Run.Computed run) {
        Noticing noticing = new Noticing();
        for (StandRemoval stand : run.removals().stands()) {
            Set<Notice> here = new HashSet<>();
            noticing.walk(stand.removal().step(), here);
        }
        Noticing ofTotal = new Noticing();
        ofTotal.walk(run.total().step(), new HashSet<>());
        ofTotal.found.keySet().forEach(notice -> noticing.found.putIfAbsent(notice, 0));
        List<Notice> notices = new ArrayList<>();
        noticing.found.forEach((notice, stands) -> notices.add(withStands(notice, stands)));
        return notices;
    }

    private void walk(Step step, Set<Notice> here) {
        switch (step) {
            case Step.Given _ -> {}
            case Step.Looked looked ->
                    note(
                            looked.source(),
                            looked.symbol(),
                            looked.set() + ", " + looked.row(),
                            here);
            case Step.Assumed assumed ->
                    count(
                            new Notice.Assumption(
                                    assumed.symbol(),
                                    assumed.value().value() + " " + assumed.value().unit().symbol(),
                                    assumed.because(),
                                    0),
                            here);
            case Step.Chosen chosen ->
                    count(new Notice.Departure(chosen.asked(), chosen.because(), 0), here);
            case Step.Computed computed ->
                    note(
                            computed.formula().source(),
                            computed.symbol(),
                            computed.formula().text(),
                            here);
        }
        step.from().forEach(each -> walk(each, here));
    }

    private void note(Source source, String symbol, String what, Set<Notice> here) {
        if (source.confidence().needsNotice()) {
            count(
                    new Notice.UncertainFigure(
                            symbol, what, source.toString(), source.confidence(), 0),
                    here);
        }
    }

    private void count(Notice notice, Set<Notice> here) {
        if (here.add(notice)) {
            found.merge(notice, 1, Integer::sum);
        }
    }

    private static Notice withStands(Notice notice, int stands) {
        return switch (notice) {
            case Notice.UncertainFigure it ->
                    new Notice.UncertainFigure(
                            it.symbol(), it.what(), it.source(), it.confidence(), stands);
            case Notice.Departure it -> new Notice.Departure(it.asked(), it.because(), stands);
            case Notice.Assumption it ->
                    new Notice.Assumption(it.symbol(), it.value(), it.because(), stands);
        };
    }
}
