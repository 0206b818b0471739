package org.tanku.platform.dossier;

import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A document with all its versions (案卷文件).
///
/// @param versions the oldest first; at least one
/// @param openings who made it public or withdrew that, the oldest first
public record Document(
        DocumentId id,
        Subject subject,
        Kind kind,
        String title,
        List<Version> versions,
        List<Opening> openings) {
    public Document {
        versions = List.copyOf(versions);
        openings = List.copyOf(openings);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a document has a version");
        }
    }

    /// Names a document for ever.
    public record DocumentId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// What a document is (文件种类).
    public enum Kind {
        /// The design of a project (设计文件).
        DESIGN,
        /// 合同.
        CONTRACT,
        /// 审定报告.
        VALIDATION_REPORT,
        /// 监测报告.
        MONITORING_REPORT,
        /// The statement as it was stamped on paper (盖章核查报告).
        SIGNED_STATEMENT,
        /// What shows that a public notice took place (公示证明).
        NOTICE_EVIDENCE,
        /// 法律文书.
        COURT_PAPER,
        /// 来往函件.
        CORRESPONDENCE,
        /// 其他.
        OTHER
    }

    /// The bytes as they were handed in (文件版本).
    ///
    /// @param mediaType as seen in the bytes
    /// @param sm3 in hexadecimal, as is `sha256`
    public record Version(
            int number,
            String fileName,
            MediaType mediaType,
            long bytes,
            String sm3,
            String sha256,
            PartyId addedBy,
            PartyId organisation,
            Instant addedAt) {}

    /// A decision on who may read (公开决定).
    public record Opening(boolean isPublic, String reason, PartyId decidedBy, Instant decidedAt) {}

    /// Nothing is public until somebody said why.
    public boolean isPublic() {
        return !openings.isEmpty() && openings.getLast().isPublic();
    }

    public Version latest() {
        return versions.getLast();
    }
}
