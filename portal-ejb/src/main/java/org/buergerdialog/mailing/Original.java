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
import org.buergerdialog.shared.ArchiveCipher;
import org.buergerdialog.shared.Sha256;

/**
 * The bytes of a message exactly as they left, compressed and encrypted.
 *
 * <p>The fingerprint is that of the encrypted bytes: one of the message would confirm what can be guessed, such as the six
 * digits of a code. Rows from before there was encryption are compressed only, with the fingerprint of the message.
 */
@Entity
@Table(name = "message_original")
class Original {

    @Id
    @Column(name = "message_id")
    private long message;

    /** In bytes, before it is compressed. */
    private int size;

    private String sha256;

    @Lob
    private byte[] content;

    protected Original() {}

    Original(long message, byte[] bytes, ArchiveCipher cipher) {
        this.message = message;
        replace(bytes, cipher);
    }

    /** Keeps other bytes instead; those before never left. */
    final void replace(byte[] bytes, ArchiveCipher cipher) {
        size = bytes.length;
        content = cipher.encrypt(message, compress(bytes));
        sha256 = Sha256.hex(content);
    }

    /** @throws IllegalStateException if the archived bytes are not those that were written */
    byte[] bytes(ArchiveCipher cipher) {
        byte[] bytes = open(cipher);
        if (!fits(encrypted(cipher) ? content : bytes)) {
            throw new IllegalStateException("The original of message " + message + " was changed");
        }
        return bytes;
    }

    /** Returns what is archived, as it stands there if it was changed. */
    Archive.Kept kept(ArchiveCipher cipher) {
        if (encrypted(cipher)) {
            return fits(content) ? new Archive.Kept(open(cipher), true) : new Archive.Kept(content.clone(), false);
        }
        byte[] bytes;
        try {
            bytes = open(cipher);
        } catch (UncheckedIOException e) {
            bytes = content.clone();
        }
        return new Archive.Kept(bytes, fits(bytes));
    }

    private boolean encrypted(ArchiveCipher cipher) {
        return cipher.isEncrypted(content);
    }

    private byte[] open(ArchiveCipher cipher) {
        return decompress(encrypted(cipher) ? cipher.decrypt(message, content) : content);
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
