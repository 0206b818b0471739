package org.tanku.platform.notice;

/// A step of the project cycle that has a period in working days (办理环节). How long each takes is no
/// rule of the house: an officer sets it by scheme, with the paper it rests on.
public enum Step {
    /// The public looks at the design of a project (设计公示).
    DESIGN_NOTICE(true),
    /// An accredited body gives its opinion on the design (审定).
    VALIDATION(false),
    /// The bureau answers an application for registration (备案答复).
    REGISTRATION(false),
    /// An accredited body verifies a report (核查).
    VERIFICATION(false),
    /// The public looks at a verified result (核查结果公示).
    RESULT_NOTICE(true),
    /// The registry issues (签发).
    ISSUE(false),
    /// The publisher answers what the public said, counted from the end of the notice (意见答复).
    ANSWER(false);

    private final boolean notice;

    Step(boolean notice) {
        this.notice = notice;
    }

    /// Whether the step is a public notice; zero days then mean that none is held.
    public boolean isNotice() {
        return notice;
    }
}
