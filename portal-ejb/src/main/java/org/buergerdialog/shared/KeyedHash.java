package org.buergerdialog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under the portal's key: nobody who only has the database can make one or try values out. */
@ApplicationScoped
public class KeyedHash {

    private SecretKeySpec key;

    protected KeyedHash() {}

    @Inject
    public KeyedHash(Settings settings) {
        this(settings.linkKey());
    }

    public KeyedHash(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /**
     * Returns the hash of a value in lower-case hexadecimal.
     *
     * @param purpose keeps a hash that was made for one thing from being taken for another
     */
    public String hex(String purpose, String value) {
        return HexFormat.of().formatHex(of(purpose, value.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] of(String purpose, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
        }
    }
}
