package org.tanku.platform.fieldwork;

/// Why an entry is not taken (拒收记录的原因), in the order in which they are checked.
public enum EntryRefusal {
    /// Id, device, number or time is missing or malformed.
    NOT_AN_ENTRY,
    KIND_UNKNOWN,
    FIELD_UNKNOWN,
    FIELD_MISSING,
    FIELD_WRONG,
    /// Two fields of which one makes the other untrue.
    FIELDS_CONTRADICT,
    NOT_YOUR_COUNTY,
    SAME_ID_OTHER_CONTENT,
    DEVICE_NUMBER_TAKEN,
    /// Of tables alone: a row tells of what an earlier row told.
    TWICE_IN_TABLE,
    /// Of tables alone: the log has this plot or tree already.
    NOTED_ALREADY
}
