package org.tanku.platform.sharing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.StandResult;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.sharing.LargestRemainder.Part;
import org.tanku.platform.sharing.LargestRemainder.Weight;
import org.tanku.platform.sharing.Shares.HolderShare;
import org.tanku.platform.sharing.Shares.StandShare;
import org.tanku.platform.tenure.Tenure;
import org.tanku.platform.tenure.Title;
import org.tanku.platform.tenure.TitleId;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The room's face: shares what a statement states among the holders of the forest rights (分摊).
@Service
public class Sharing {
    private static final int TONNE_KG = 1_000;

    private final Verification verification;
    private final Measurement measurement;
    private final Projects projects;
    private final Tenure tenure;

    Sharing(Verification verification, Measurement measurement, Projects projects, Tenure tenure) {
        this.verification = verification;
        this.measurement = measurement;
        this.projects = projects;
        this.tenure = tenure;
    }

    /// Empty where the statement states nothing: it does not agree, or it states no tonne.
    @Transactional(readOnly = true)
    public Optional<Shares> find(StatementId id) {
        return verification
                .findStatement(id)
                .filter(statement -> statement.agrees() && statement.tonnes().value() > 0)
                .map(this::share);
    }

    private Shares share(VerificationStatement statement) {
        Project project = projects.getProject(measurement.getReport(statement.report()).project());
        boolean booked = Programme.isBooked(project.scheme());
        int unit_kg = booked ? Programme.of(project.scheme()).unit_kg() : TONNE_KG;
        long units = Math.multiplyExact(statement.tonnes().value(), TONNE_KG / unit_kg);
        List<Title> titles = project.titles().stream().map(tenure::getTitle).toList();
        List<StandShare> stands =
                stands(units, measurement.listStandResults(statement.report()), titles);
        return new Shares(units, unit_kg, holders(titles, stands), stands);
    }

    private static List<StandShare> stands(
            long units, List<StandResult> results, List<Title> titles) {
        Map<StandCode, TitleId> titleOf = new HashMap<>();
        titles.forEach(
                title -> title.claim().stands().forEach(stand -> titleOf.put(stand, title.id())));
        List<Part> parts =
                LargestRemainder.parts(
                        units,
                        results.stream()
                                .map(each -> new Weight(each.stand().toString(), weight(each)))
                                .toList());
        List<StandShare> shares = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            StandResult result = results.get(i);
            TitleId title = titleOf.get(result.stand());
            if (title == null) {
                throw new IllegalStateException("no title of the project holds " + result.stand());
            }
            Part part = parts.get(i);
            shares.add(
                    new StandShare(
                            result.stand(), title, result.removal(), part.whole(), part.extra()));
        }
        return shares;
    }

    private static BigDecimal weight(StandResult result) {
        return new BigDecimal(Math.max(0, result.removal().value()));
    }

    private static List<HolderShare> holders(List<Title> titles, List<StandShare> stands) {
        Map<TitleId, Long> units =
                stands.stream()
                        .collect(
                                Collectors.groupingBy(
                                        StandShare::title,
                                        Collectors.summingLong(StandShare::units)));
        double area_mu = titles.stream().mapToDouble(title -> title.area().value()).sum();
        return titles.stream()
                .map(title ->
                        new HolderShare(
                                title.id(),
                                title.claim().holder(),
                                title.claim().certificateNumber(),
                                title.area(),
                                title.area().value() / area_mu,
                                title.claim().stands().size(),
                                units.getOrDefault(title.id(), 0L)))
                .toList();
    }
}
