package org.tanku.platform.shell;

/// Where the tables are (数据库).
sealed interface Database {
    /// The one this process starts itself, in the data folder.
    record Embedded() implements Database {}

    /// A PostgreSQL that somebody else runs.
    record External(String url, String user, String password) implements Database {
        /// Without the password: settings end up in logs.
        @Override
        public String toString() {
            return user + "@" + url;
        }
    }
}
