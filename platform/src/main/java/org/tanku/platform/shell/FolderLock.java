package org.tanku.platform.shell;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Keeps two processes off one folder. The operating system frees it when the process dies.
record FolderLock(FileChannel file, FileLock lock) implements AutoCloseable {

    /// Empty when somebody else, or somebody in this process, holds the folder.
    static Optional<FolderLock> take(Path folder) throws IOException {
        FileChannel file =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return Optional.of(new FolderLock(file, lock));
            }
        } catch (OverlappingFileLockException heldInThisProcess) {
            // told by the empty answer, like a lock of another process
        }
        file.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        file.close();
    }
}
