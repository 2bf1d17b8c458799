package org.buergerdialog.consent;

import java.util.regex.Pattern;

/**
 * The picture of a signed paper.
 *
 * @param name the file's name, without folders and control characters
 * @param mediaType as the content says, not as the sender claims; null where it is not known yet
 */
public record Scan(String name, String mediaType, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /** What ends a line or turns the direction of reading, so that a name looks like another. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\"]");

    /** Keeps the end of a long name, because that says what kind of file it is. */
    public Scan {
        name = name == null ? "" : UNSEEN.matcher(name).replaceAll("").replaceAll(".*[/\\\\]", "");
        name = name.isBlank() ? "scan" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
