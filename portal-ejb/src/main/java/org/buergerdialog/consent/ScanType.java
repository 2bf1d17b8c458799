package org.buergerdialog.consent;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** What a scan may be, told by its first bytes: what the sender claims proves nothing. */
enum ScanType {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private final String mediaType;
    private final byte[] signature;

    ScanType(String mediaType, String signature) {
        this.mediaType = mediaType;
        this.signature = HexFormat.of().parseHex(signature);
    }

    String mediaType() {
        return mediaType;
    }

    /** Recognises the content; empty if it is something else. */
    static Optional<ScanType> of(byte[] content) {
        return Stream.of(values()).filter(type -> type.opens(content)).findFirst();
    }

    private boolean opens(byte[] content) {
        return content.length > signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
