package org.tanku.platform.api;

import java.util.Arrays;
import java.util.Optional;

/// What a token opens (授权范围). It never gives more than its person may do: each room still asks for
/// the appointment.
public enum Scope {
    /// What anyone may see without a token; with one, the limits are wider.
    PUBLIC_READ("public:read"),
    LAND_READ("land:read"),
    TENURE_READ("tenure:read"),
    TENURE_CLAIM("tenure:claim"),
    PROJECT_PROPOSE("project:propose"),
    PROJECT_REGISTER("project:register"),
    REPORT_READ("report:read"),
    REPORT_MEASURE("report:measure"),
    STATEMENT_VERIFY("statement:verify"),
    REGISTRY_READ("registry:read"),
    REGISTRY_OPEN("registry:open"),
    REGISTRY_ISSUE("registry:issue"),
    REGISTRY_MOVE("registry:move"),
    REGISTRY_RETIRE("registry:retire"),
    /// Confirms what a colleague proposed.
    REGISTRY_CONFIRM("registry:confirm"),
    JOURNAL_SEAL("journal:seal"),
    NOTICE_WRITE("notice:write"),
    RULES_SET("rules:set"),
    PROJECT_VALIDATE("project:validate"),
    REGISTRY_SAFEGUARD("registry:safeguard"),
    /// Ends the stop of a block. A scope of its own: no token made for something else opens it.
    REGISTRY_RELEASE("registry:release"),
    PAPER_CORRECT("paper:correct"),
    FOREST_RECOGNISE("forest:recognise"),
    DOSSIER_READ("dossier:read"),
    DOSSIER_ADD("dossier:add"),
    MIRROR_READ("mirror:read"),
    MIRROR_KEEP("mirror:keep"),
    DISTURBANCE_RECORD("disturbance:record");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Whether only reading is opened.
    public boolean readsOnly() {
        return code.endsWith(":read");
    }

    public static Optional<Scope> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
