package org.buergerdialog.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key with which mails are signed (DKIM, RFC 6376), and where its public half is found in the DNS. */
public record SigningKey(String domain, String selector, PrivateKey key) {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    /**
     * Reads an RSA key from a PEM file, as {@code openssl genpkey} writes it.
     *
     * @throws IllegalStateException if the file is missing or holds no such key
     */
    static SigningKey read(String domain, String selector, Path file) {
        try {
            String pem = Files.readString(file);
            int begin = pem.indexOf(BEGIN);
            int end = pem.indexOf(END);
            if (begin < 0 || end < begin) {
                throw new IllegalStateException(
                        "PORTAL_DKIM_KEY names a file without \"" + BEGIN + "\"; see docs/operations/README.md.");
            }
            byte[] der = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
            return new SigningKey(
                    domain, selector, KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "PORTAL_DKIM_KEY names no readable RSA key (PKCS #8, PEM); see docs/operations/README.md.", e);
        }
    }

    /** Leaves out the key, because this may end up in a log. */
    @Override
    public String toString() {
        return selector + "._domainkey." + domain;
    }
}
