package org.buergerdialog.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.buergerdialog.shared.Sha256;

/** The bytes of a message exactly as they left, compressed. */
@Entity
@Table(name = "message_original")
class Original {

    @Id
    @Column(name = "message_id")
    private long message;

    private int size;
    private String sha256;

    @Lob
    private byte[] content;

    protected Original() {}

    Original(long message, byte[] bytes) {
        this.message = message;
        replace(bytes);
    }

    /** Keeps other bytes instead; those before never left. */
    final void replace(byte[] bytes) {
        this.size = bytes.length;
        this.sha256 = Sha256.hex(bytes);
        this.content = compress(bytes);
    }

    /** @throws IllegalStateException if the archived bytes are not those that were written */
    byte[] bytes() {
        byte[] bytes = decompress(content);
        if (!fits(bytes)) {
            throw new IllegalStateException("The original of message " + message + " was changed");
        }
        return bytes;
    }

    /** Returns what is archived, as it stands there if it is not even compressed. */
    Archive.Kept kept() {
        byte[] bytes;
        try {
            bytes = decompress(content);
        } catch (UncheckedIOException e) {
            bytes = content.clone();
        }
        return new Archive.Kept(bytes, fits(bytes));
    }

    private boolean fits(byte[] bytes) {
        return Sha256.hex(bytes).equals(sha256);
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static byte[] decompress(byte[] compressed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
