package org.tanku.platform.shell;

import java.io.IOException;

/// Our own database did not start, with what its programs said.
final class LocalPostgresFailure extends IOException {
    private static final long serialVersionUID = 1;

    LocalPostgresFailure(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
