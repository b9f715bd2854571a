package org.offramp.study.sweep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts small files in their places. */
@FunctionalInterface
interface Disk {

    /** Puts a text in a file: it is there as a whole or not at all, whenever the power fails. */
    void put(Path file, String text) throws IOException;

    /**
     * Writes aside, forces what was written to the disk, then moves it; no other process writes to the same name aside.
     *
     * @param aside a folder on the same disk
     */
    static Disk by(Path aside) {
        return (file, text) -> {
            Files.createDirectories(aside);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path half = aside.resolve(
                    file.getFileName() + "-" + ProcessHandle.current().pid());
            try (FileChannel to = FileChannel.open(
                    half, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    to.write(bytes);
                }
                to.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        };
    }
}
