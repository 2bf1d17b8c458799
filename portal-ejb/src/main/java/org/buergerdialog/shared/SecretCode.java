package org.buergerdialog.shared;

import java.security.SecureRandom;
import java.util.Random;

/** Makes codes that nobody can guess and people can read aloud: no 0/O, no 1/I/L, no U. */
public final class SecretCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretCode() {}

    /** Makes a code of the given length; 16 characters hold more than 78 bits. */
    public static String ofLength(int length) {
        return from(RANDOM, length);
    }

    /** Makes a code that looks like one, from a source of the caller's choice; secret only if the source is. */
    public static String from(Random source, int length) {
        return source.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (code, i) -> code.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
