package org.buergerdialog.mailing.archive;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Compresses originals (Zstandard, RFC 8878) against what they share with others; made once and used by all threads. */
final class CompressionDictionary {

    /** Compresses what nothing is known about. */
    static final CompressionDictionary NONE = new CompressionDictionary(null, new byte[0]);

    /** Levels 2 and 3 make hardly anything smaller; those beyond make a message a seventh smaller, for twice the time. */
    private static final int LEVEL = 1;

    /** A fresh context clears a megabyte of tables first, which takes longer than compressing a mail. */
    private static final Queue<ZstdCompressCtx> IDLE = new ConcurrentLinkedQueue<>();

    private final Long id;
    private final ZstdDictCompress compressing;
    private final ZstdDictDecompress decompressing;

    /** @param id its row; null if it has none */
    CompressionDictionary(Long id, byte[] content) {
        this.id = id;
        this.compressing = content.length == 0 ? null : new ZstdDictCompress(content, LEVEL);
        this.decompressing = content.length == 0 ? null : new ZstdDictDecompress(content);
    }

    Long id() {
        return id;
    }

    byte[] compress(byte[] bytes) {
        ZstdCompressCtx idle = IDLE.poll();
        ZstdCompressCtx context = idle == null ? new ZstdCompressCtx() : idle;
        context.reset();
        context.setLevel(LEVEL).setChecksum(false).setDictID(false);
        if (compressing != null) {
            context.loadDict(compressing);
        }
        byte[] compressed = context.compress(bytes);
        IDLE.add(context);
        return compressed;
    }

    /** @throws UncheckedIOException if the bytes are not what this dictionary has made */
    byte[] decompress(byte[] compressed) {
        try (ZstdDecompressCtx context = new ZstdDecompressCtx()) {
            if (decompressing != null) {
                context.loadDict(decompressing);
            }
            return context.decompress(compressed, Math.toIntExact(Zstd.getFrameContentSize(compressed)));
        } catch (ZstdException | ArithmeticException e) {
            throw new UncheckedIOException(new IOException("Not compressed like this", e));
        }
    }
}
