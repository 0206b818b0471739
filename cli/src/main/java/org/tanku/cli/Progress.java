package org.tanku.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/// A bar for work that takes longer than two seconds (进度条), where a person watches; silent in a
/// pipe.
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int TENTH_OF_A_SECOND = 100;

    private final Terminal terminal;
    private final Timer timer = new Timer("progress", true);
    private Display display = new Display.Hidden();
    private String label = "";
    private long done;
    private long whole = -1;
    private boolean closed;

    /// What a person sees of it.
    private sealed interface Display {
        record Hidden() implements Display {}

        record Shown(ProgressBar bar) implements Display {}
    }

    Progress(Terminal terminal) {
        this.terminal = terminal;
        if (terminal.interactive()) {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            show();
                        }
                    },
                    PATIENCE.toMillis());
        }
    }

    /// Begins a stage whose length nobody knows.
    void stage(String key) {
        stage(key, -1);
    }

    /// Begins a stage of so many steps.
    synchronized void stage(String key, long steps) {
        label = terminal.say(key);
        done = 0;
        whole = steps;
        if (display instanceof Display.Shown(var bar)) {
            turn(bar);
        }
    }

    synchronized void step(long steps) {
        done += steps;
        if (display instanceof Display.Shown(var bar)) {
            bar.stepTo(done);
        }
    }

    private synchronized void show() {
        if (closed) {
            return;
        }
        ProgressBar shown =
                new ProgressBarBuilder()
                        .setTaskName(terminal.say("cli.progress.name"))
                        .setInitialMax(whole)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setUpdateIntervalMillis(TENTH_OF_A_SECOND)
                        .clearDisplayOnFinish()
                        .build();
        display = new Display.Shown(shown);
        turn(shown);
    }

    private void turn(ProgressBar shown) {
        shown.setExtraMessage(label);
        shown.maxHint(whole);
        shown.stepTo(done);
    }

    @Override
    public synchronized void close() {
        closed = true;
        timer.cancel();
        if (display instanceof Display.Shown(var bar)) {
            bar.close();
        }
    }
}
