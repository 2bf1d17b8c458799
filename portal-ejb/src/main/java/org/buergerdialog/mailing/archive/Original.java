package org.buergerdialog.mailing.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.zip.GZIPInputStream;
import org.buergerdialog.shared.ArchiveCipher;
import org.buergerdialog.shared.Sha256;

/**
 * The bytes of a message exactly as they left, compressed and encrypted.
 *
 * <p>The fingerprint is that of the encrypted bytes: one of the message would confirm what can be guessed, such as the six
 * digits of a code. Rows from before there was encryption are compressed only, with the fingerprint of the message; rows
 * from before there were dictionaries are compressed by gzip (RFC 1952).
 */
@Entity
@Table(name = "message_original")
public class Original {

    /** How a stream compressed by gzip begins. */
    private static final byte GZIP = 31;

    /** Writes a row of what {@link #fill} fills in. */
    public static final String INSERT =
            "insert into message_original (message_id, size, sha256, content, dictionary_id) values (?, ?, ?, ?, ?)";

    @Id
    @Column(name = "message_id")
    private long message;

    /** In bytes, before it is compressed. */
    private int size;

    private String sha256;

    @Lob
    private byte[] content;

    /** What it was compressed against; null if it stands for itself. */
    @Column(name = "dictionary_id")
    private Long dictionary;

    protected Original() {}

    Original(long message, Archive.Compressed original, ArchiveCipher cipher) {
        this.message = message;
        replace(original, cipher);
    }

    /** Returns how many bytes it takes. */
    public int weight() {
        return content.length;
    }

    /** Sets the parameters of {@link #INSERT}. */
    public void fill(PreparedStatement insert) throws SQLException {
        insert.setLong(1, message);
        insert.setInt(2, size);
        insert.setString(3, sha256);
        insert.setBytes(4, content);
        insert.setObject(5, dictionary, Types.BIGINT);
    }

    /** Keeps other bytes instead; those before never left. */
    final void replace(Archive.Compressed original, ArchiveCipher cipher) {
        size = original.size();
        dictionary = original.dictionary();
        content = cipher.encrypt(message, original.bytes());
        sha256 = Sha256.hex(content);
    }

    /** @throws IllegalStateException if the archived bytes are not those that were written */
    byte[] bytes(ArchiveDictionaries dictionaries, ArchiveCipher cipher) {
        byte[] bytes = open(dictionaries, cipher);
        if (!fits(encrypted(cipher) ? content : bytes)) {
            throw new IllegalStateException("The original of message " + message + " was changed");
        }
        return bytes;
    }

    /** Returns what is archived, as it stands there if it was changed. */
    Archive.Kept kept(ArchiveDictionaries dictionaries, ArchiveCipher cipher) {
        if (encrypted(cipher)) {
            return fits(content)
                    ? new Archive.Kept(open(dictionaries, cipher), true)
                    : new Archive.Kept(content.clone(), false);
        }
        byte[] bytes;
        try {
            bytes = open(dictionaries, cipher);
        } catch (UncheckedIOException e) {
            bytes = content.clone();
        }
        return new Archive.Kept(bytes, fits(bytes));
    }

    private boolean encrypted(ArchiveCipher cipher) {
        return cipher.isEncrypted(content);
    }

    private byte[] open(ArchiveDictionaries dictionaries, ArchiveCipher cipher) {
        byte[] compressed = encrypted(cipher) ? cipher.decrypt(message, content) : content;
        return compressed.length > 0 && compressed[0] == GZIP
                ? unzip(compressed)
                : Base64Lines.putBack(dictionaries.get(dictionary).decompress(compressed));
    }

    private boolean fits(byte[] bytes) {
        return Sha256.hex(bytes).equals(sha256);
    }

    private static byte[] unzip(byte[] compressed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
