package io.listwarden.contracts.generation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses into a file, quickly rather than tightly: blobs are written once and soon replaced.
 */
final class Compressor extends GZIPOutputStream {
    private static final int LEVEL = 3;
    private static final int BUFFER_BYTES = 1 << 16;

    Compressor(Path target) throws IOException {
        super(new BufferedOutputStream(Files.newOutputStream(target), BUFFER_BYTES), BUFFER_BYTES);
        def.setLevel(LEVEL);
    }
}
