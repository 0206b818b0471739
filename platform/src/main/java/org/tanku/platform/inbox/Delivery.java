package org.tanku.platform.inbox;

/// What became of a letter (投递结果).
///
/// @see Post#send
enum Delivery {
    /// The server took it.
    SENT,
    /// The server cannot be reached, does not let us in, or asks to come again: nothing was taken.
    AWAY,
    /// The server will not take it.
    REFUSED,
    /// The line broke while it was handed over: it may have been taken.
    UNCLEAR
}
