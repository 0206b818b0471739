package org.tanku.platform.fieldwork;

import java.util.List;

/// What the server answers to one entry (同步应答).
public sealed interface SyncAnswer {
    /// The id as it was sent.
    String id();

    /// The receipt (回执): the entry is kept, now or from an earlier sending.
    ///
    /// @param digest the SM3 digest of what is kept; the device holds its own against it
    record Receipt(String id, String digest) implements SyncAnswer {}

    /// Nothing was written.
    record Refused(String id, List<Fault> faults) implements SyncAnswer {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// One thing that is wrong with an entry.
    ///
    /// @param field its key; empty where the entry as a whole is meant
    /// @param found what stood there
    record Fault(EntryRefusal reason, String field, String found) {
        private static final int LONGEST_FIND = 80;

        public Fault {
            found = found.length() > LONGEST_FIND ? found.substring(0, LONGEST_FIND) + "…" : found;
        }

        static Fault of(EntryRefusal reason) {
            return new Fault(reason, "", "");
        }
    }
}
