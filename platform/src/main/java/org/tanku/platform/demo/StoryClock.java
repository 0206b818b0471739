package org.tanku.platform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// The clock of a demo (演示时钟): the story is told in the days before, and who tries the house need
/// not wait for a notice to run out. It goes forward only, and remembers by how much.
public class StoryClock extends Clock {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Path file;
    private volatile Duration ahead;

    StoryClock(Path folder) {
        this.file = folder.resolve("demo-clock");
        this.ahead = read(file);
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    /// How far it is ahead of the machine's clock; below zero while the story is told.
    public Duration ahead() {
        return ahead;
    }

    /// Goes on by so much.
    ///
    /// @throws IllegalArgumentException when it would go back
    public synchronized void skip(Duration further) {
        if (further.isNegative()) {
            throw new IllegalArgumentException("the clock of a demo goes forward, not " + further);
        }
        ahead = ahead.plus(further);
        write(file, ahead);
    }

    /// Goes to a moment of the story, before any time that is kept in the books.
    synchronized void tell(Instant moment) {
        ahead = Duration.between(Clock.systemUTC().instant(), moment);
    }

    /// Back to where it stood when the story began.
    synchronized void endStory() {
        ahead = read(file);
    }

    private static Duration read(Path file) {
        try {
            return Files.exists(file)
                    ? Duration.parse(Files.readString(file, StandardCharsets.UTF_8).strip())
                    : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Duration ahead) {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling("demo-clock.new");
            Files.writeString(next, ahead.toString(), StandardCharsets.UTF_8);
            Files.move(
                    next,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
