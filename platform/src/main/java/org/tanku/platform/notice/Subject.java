package org.tanku.platform.notice;

import java.util.UUID;

/// What a notice is about (公示对象): a thing of a room above, by its kind and its id.
public record Subject(Kind kind, UUID id) {
    /// Which room knows the id (对象类别).
    public enum Kind {
        /// The design of a project (项目设计).
        PROJECT,
        /// A verified result (核查结论).
        STATEMENT
    }

    public static Subject project(UUID id) {
        return new Subject(Kind.PROJECT, id);
    }

    public static Subject statement(UUID id) {
        return new Subject(Kind.STATEMENT, id);
    }
}
