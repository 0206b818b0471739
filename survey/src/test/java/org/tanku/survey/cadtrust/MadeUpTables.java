package org.tanku.survey.cadtrust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Tables of a project that does not exist (样例数据表), every row in order, to be spoilt one cell at a
/// time.
final class MadeUpTables {
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    private MadeUpTables() {}

    static String id(int number) {
        return new UUID(0, number).toString();
    }

    static MadeUpTables good() {
        MadeUpTables made = new MadeUpTables();
        made.add(
                "program",
                "cadTrustProgramId",
                id(1),
                "programName",
                "Made-up programme",
                "programRegistry",
                "Tanku",
                "programRegistryId",
                "SMCER");
        made.add(
                "methodology",
                "cadTrustMethodologyId",
                id(2),
                "methodologyCode",
                "M-1",
                "methodologyName",
                "made up; of no standard",
                "methodologyType",
                "Removal - nature");
        made.add(
                "project",
                "cadTrustProjectId",
                id(3),
                "projectRegistryName",
                "Tanku",
                "projectId",
                "P-1",
                "projectName",
                "虚构项目",
                "projectLink",
                "https://example.org/projects/1",
                "projectSector",
                "Afforestation and reforestation; Agriculture",
                "projectType",
                "Agriculture, forestry and other land use (AFOLU)",
                "projectStatus",
                "Registered",
                "projectStatusDate",
                "2026-01-31",
                "projectUnitMetric",
                "tCO2e",
                "cadTrustProgramId",
                id(1));
        made.add(
                "project_methodology",
                "cadTrustProjectMethodologyId",
                id(4),
                "cadTrustProjectId",
                id(3),
                "cadTrustMethodologyId",
                id(2));
        made.addUnits();
        return made;
    }

    private void addUnits() {
        add(
                "verification",
                "cadTrustVerificationId",
                id(5),
                "verificationId",
                "VS-1",
                "verificationBody",
                "China Quality Certification Center",
                "cadTrustProjectId",
                id(3));
        add(
                "location",
                "cadTrustLocationId",
                id(6),
                "locationCountry",
                "China",
                "cadTrustProjectId",
                id(3));
        add(
                "estimation",
                "cadTrustEstimationId",
                id(7),
                "estimationStartDate",
                "2020-01-01",
                "estimationEndDate",
                "2039-12-31",
                "estimationUnitCount",
                "1000.5",
                "cadTrustProjectId",
                id(3));
        add(
                "label",
                "cadTrustLabelId",
                id(8),
                "labelName",
                "made up",
                "labelType",
                "Certification");
        add(
                "issuance",
                "cadTrustIssuanceId",
                id(9),
                "issuanceId",
                "SMCER-000001",
                "cadTrustVerificationId",
                id(5),
                "cadTrustProjectMethodologyId",
                id(4),
                "cadTrustLocationId",
                id(6));
        unit(10, 1, 60, "Held");
        unit(11, 61, 100, "Retired");
        add(
                "unit_label",
                "cadTrustUnitLabelId",
                id(12),
                "cadTrustLabelId",
                id(8),
                "cadTrustUnitId",
                id(10),
                "labelUnitDate",
                "2026-02-01");
    }

    private void unit(int id, long first, long last, String status) {
        add(
                "unit",
                "cadTrustUnitId",
                id(id),
                "unitSerialId",
                "SMCER-000001-" + first,
                "unitStartBlock",
                Long.toString(first),
                "unitEndBlock",
                Long.toString(last),
                "unitCount",
                Long.toString(last - first + 1),
                "unitType",
                "Removal - nature",
                "unitVintageYear",
                "2024",
                "unitStatus",
                status,
                "unitStatusReason",
                "made up",
                "unitStatusDate",
                "2026-02-01",
                "unitMetric",
                "tCO2e",
                "cadTrustIssuanceId",
                id(9));
    }

    void add(String table, String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int at = 0; at < cells.length; at += 2) {
            row.put(cells[at], cells[at + 1]);
        }
        rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(row);
    }

    MadeUpTables with(String table, int row, String field, String cell) {
        rows.getOrDefault(table, List.of()).get(row - 1).put(field, cell);
        return this;
    }

    CadTrustTables tables() {
        return new CadTrustTables(rows);
    }
}
