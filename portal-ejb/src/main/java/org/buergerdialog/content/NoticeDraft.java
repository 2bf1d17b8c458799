package org.buergerdialog.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an editor writes about a topic; blank lines separate paragraphs, the English texts may be missing. */
public record NoticeDraft(
        @NotNull Long topicId,
        @NotBlank @Size(max = 120) @Pattern(regexp = ONE_LINE, message = "{notice.oneLine}") String subject,
        @Size(max = 120) @Pattern(regexp = ONE_LINE, message = "{notice.oneLine}") String subjectEn,
        @NotBlank @Size(max = 8000) String text,
        @Size(max = 8000) String textEn) {

    /** A subject becomes a mail header: no line breaks. */
    static final String ONE_LINE = "[^\\p{Cntrl}]*";

    public NoticeDraft {
        subjectEn = present(subjectEn);
        textEn = present(textEn);
    }

    private static String present(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
