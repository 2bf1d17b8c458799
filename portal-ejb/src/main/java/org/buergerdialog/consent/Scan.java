package org.buergerdialog.consent;

/**
 * The picture of a signed paper.
 *
 * @param name the file's name, without folders and control characters
 * @param mediaType as the content says, not as the sender claims; null where it is not known yet
 */
public record Scan(String name, String mediaType, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /** Keeps the end of a long name, because that says what kind of file it is. */
    public Scan {
        name = name == null ? "" : name.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"]", "");
        name = name.isBlank() ? "scan" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
