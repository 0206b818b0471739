package org.tanku.platform.shell;

/// Why the platform does not start (启动失败的原因), and the number its process ends with.
record StartProblem(ExitCode code, Message message) {
    static StartProblem of(ExitCode code, String key, Object... arguments) {
        return new StartProblem(code, Message.of("shell.start." + key, arguments));
    }
}
