package org.tanku.platform.inbox;

/// Why an address is not taken or not confirmed, in the order in which they are checked (邮箱被拒).
public enum MailRefusal {
    /// The operator set no mail server.
    MAIL_IS_NOT_SET,
    ADDRESS_IS_MALFORMED,
    /// As many letters of confirmation as an hour allows were sent.
    TOO_MANY_LETTERS,
    /// It expired, is somebody else's, or belongs to an address that was changed since.
    LINK_DOES_NOT_HOLD
}
