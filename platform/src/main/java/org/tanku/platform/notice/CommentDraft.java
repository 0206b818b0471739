package org.tanku.platform.notice;

/// What somebody wants to say on a notice (意见稿).
///
/// @param signature may be empty; masked but to officers
/// @param contact may be empty; it is not shown to the public
public record CommentDraft(String text, String signature, String contact) {
    public CommentDraft {
        text = text.strip();
        signature = signature.strip();
        contact = contact.strip();
    }
}
