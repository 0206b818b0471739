package org.tanku.platform.inbox;

/// What became of a letter (投递结果).
///
/// @see Post#send
enum Delivery {
    /// The server took it.
    SENT,
    /// The server cannot be reached or does not let us in, whatever the letter: nothing was taken.
    AWAY,
    /// The server asks to come again with this letter (4xx); of others that says nothing.
    LATER,
    /// The server will not take it.
    REFUSED,
    /// The line broke while it was handed over: it may have been taken.
    UNCLEAR
}
