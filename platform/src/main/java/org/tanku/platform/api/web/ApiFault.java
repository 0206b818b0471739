package org.tanku.platform.api.web;

/// The door stops a request before a room is asked (接口中止).
final class ApiFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ApiFault(Problem problem) {
        super(problem.type().slug() + " " + problem.found());
        this.problem = problem;
    }

    static ApiFault of(DoorRefusal refusal, String found) {
        return new ApiFault(Problem.of(refusal).found(found));
    }

    Problem problem() {
        return problem;
    }
}
