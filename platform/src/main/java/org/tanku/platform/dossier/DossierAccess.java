package org.tanku.platform.dossier;

import org.tanku.platform.party.Acting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who may do what with the dossiers of one kind of subject (案卷权限). The room that has such subjects
/// implements it as a bean; a kind without a bean has no dossiers.
public interface DossierAccess {
    /// How a dossier is headed (案卷封面).
    ///
    /// @param text a message of the room that has the subject
    /// @param page where the subject itself is shown
    record Cover(String text, List<Object> arguments, String page) {
        public Cover {
            arguments = List.copyOf(arguments);
        }
    }

    /// The kind of subject, as in [Subject#kind()].
    String kind();

    /// Empty when there is no such subject.
    Optional<Cover> findCover(UUID subject);

    /// Whether the person may add documents and versions, and decide what is public.
    boolean mayAdd(UUID subject, Acting acting);

    /// Whether the person may read what is not public. Who may add, may read.
    boolean mayRead(UUID subject, Acting acting);
}
