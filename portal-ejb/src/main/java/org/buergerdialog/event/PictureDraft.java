package org.buergerdialog.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.buergerdialog.shared.TypedText;

/**
 * A picture as an event manager sends it.
 *
 * @param content the file; null to keep the picture there is
 * @param alt what can be seen, for whoever does not see it
 */
public record PictureDraft(
        byte[] content,
        @NotBlank @Size(max = 300) @Pattern(regexp = TypedText.ONE_LINE, message = "{notice.oneLine}") String alt,
        @Size(max = 300) @Pattern(regexp = TypedText.ONE_LINE, message = "{notice.oneLine}") String altEn) {

    public PictureDraft {
        alt = TypedText.present(alt);
        altEn = TypedText.present(altEn);
    }
}
