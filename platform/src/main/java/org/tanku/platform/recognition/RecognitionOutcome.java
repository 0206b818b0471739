package org.tanku.platform.recognition;

/// What became of a recognition or a revocation (认定结果).
public sealed interface RecognitionOutcome {
    record Recognised(Recognition recognition) implements RecognitionOutcome {}

    record Revoked(Recognition recognition) implements RecognitionOutcome {}

    record Refused(Reason reason) implements RecognitionOutcome {}

    /// In the order in which they are checked.
    enum Reason {
        STATEMENT_UNKNOWN,
        STATEMENT_DOES_NOT_AGREE,
        SCHEME_IS_NOT_RECOGNISED,
        VERIFIER_CANNOT_RECOGNISE,
        MEASURER_CANNOT_RECOGNISE,
        DEVELOPER_CANNOT_RECOGNISE,
        STATEMENT_ALREADY_RECOGNISED,
        CERTIFICATE_UNKNOWN,
        REASON_IS_MISSING,
        CERTIFICATE_ALREADY_REVOKED
    }
}
