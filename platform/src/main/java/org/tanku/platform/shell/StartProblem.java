package org.tanku.platform.shell;

import java.util.List;

/// Why the platform does not start (启动失败的原因): the message `shell.start.<key>` tells it, with
/// these arguments, in both languages.
record StartProblem(ExitCode code, String key, List<String> arguments) {
    StartProblem {
        arguments = List.copyOf(arguments);
    }

    static StartProblem of(ExitCode code, String key, Object... arguments) {
        return new StartProblem(
                code, key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
