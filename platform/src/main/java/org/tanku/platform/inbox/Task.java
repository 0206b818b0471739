package org.tanku.platform.inbox;

import java.time.Instant;
import java.util.List;

/// Something that waits for a person (待办事项).
///
/// @param id the same for the same task for ever, and no other task's, such as
///   "registry.proposal:7f0c…": by it a mail knows what is new
/// @param text the message that says what is to be done, in the bundle of the room that reports it
/// @param arguments of that message; one that is itself a message (`MessageSourceResolvable`) is
///   told in the reader's language
/// @param page the address of the page where it is done, from the first "/"
/// @param since when it began to wait
public record Task(
        String id, String text, List<Object> arguments, String page, Instant since, Due due) {
    public Task {
        if (!id.matches("[a-z][a-z.-]*:\\S{1,160}")) {
            throw new IllegalArgumentException(
                    "a task is named room.kind:key, for example registry.proposal:…, not " + id);
        }
        if (!page.startsWith("/") || page.startsWith("//")) {
            throw new IllegalArgumentException(
                    "the page of a task is an address in this house, from its first \"/\", not "
                            + page);
        }
        arguments = List.copyOf(arguments);
    }
}
