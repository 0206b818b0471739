package org.tanku.survey.foreign;

import org.tanku.survey.Problem;

/// What came of reading a serial (序列号读取结果): read, or refused by name. Nothing in between.
public sealed interface SerialReading {
    record Read(ForeignSerial serial) implements SerialReading {}

    /// @param position of the character that is wrong, counted from 1; 0 means the whole text
    record Refused(Problem problem, int position) implements SerialReading {}
}
