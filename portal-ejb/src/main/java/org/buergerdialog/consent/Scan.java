package org.buergerdialog.consent;

/**
 * The picture of a signed paper.
 *
 * @param mediaType as the content says, not as the sender claims; null where it is not known yet
 */
public record Scan(String name, String mediaType, byte[] content) {}
