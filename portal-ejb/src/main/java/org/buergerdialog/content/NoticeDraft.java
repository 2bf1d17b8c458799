package org.buergerdialog.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.buergerdialog.shared.TypedText;

/**
 * What an editor writes about a topic; blank lines separate paragraphs, the English texts may be missing.
 *
 * @param district the part of the town it concerns; null for the whole town
 */
public record NoticeDraft(
        @NotNull Long topicId,
        @NotBlank @Size(max = 120) @Pattern(regexp = TypedText.ONE_LINE, message = "{notice.oneLine}") String subject,
        @Size(max = 120) @Pattern(regexp = TypedText.ONE_LINE, message = "{notice.oneLine}") String subjectEn,
        @NotBlank @Size(max = 8000) String text,
        @Size(max = 8000) String textEn,
        @Size(max = 60) String district) {

    public NoticeDraft {
        subjectEn = TypedText.present(subjectEn);
        textEn = TypedText.present(textEn);
        district = TypedText.present(district);
    }
}
