package org.buergerdialog.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.buergerdialog.shared.TypedText;

/**
 * What an editor writes about a topic, block by block; the English texts may be missing.
 *
 * @param topicId the main topic: it names the piece in lists and mails
 * @param topics what it is about besides: whoever follows one of them or the main topic gets it, and under all it is found
 * @param districts the parts of the town it concerns; empty for the whole town
 * @param infoPack whether the personal info pack comes with its mails
 * @param publicly whether everybody may read it at {@code /aktuelles} once it is approved
 * @param visibleFrom in the town's time; null for at once
 * @param visibleUntil null for ever
 */
public record NoticeDraft(
        @NotNull Long topicId,
        @NotNull Set<@NotNull Long> topics,
        @NotNull Set<@NotNull String> districts,
        @NotBlank
                @Size(max = 120)
                @Pattern(regexp = TypedText.ONE_LINE, message = "{notice.oneLine}")
                @KnownPlaceholders
                String subject,
        @Size(max = 120) @Pattern(regexp = TypedText.ONE_LINE, message = "{notice.oneLine}") @KnownPlaceholders
                String subjectEn,
        @NotNull @Size(max = MOST_BLOCKS) List<@Valid @NotNull Block> blocks,
        boolean infoPack,
        boolean publicly,
        LocalDateTime visibleFrom,
        LocalDateTime visibleUntil) {

    /** As many blocks as a piece has at most. */
    public static final int MOST_BLOCKS = 20;

    public NoticeDraft {
        subject = TypedText.present(subject);
        subjectEn = TypedText.present(subjectEn);
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        districts = Collections.unmodifiableSet(new TreeSet<>(districts));
        blocks = List.copyOf(blocks);
    }

    /**
     * Makes a piece of one text, for its followers only.
     *
     * @param district the part of the town it concerns; null for the whole town
     */
    public NoticeDraft(Long topicId, String subject, String subjectEn, String text, String textEn, String district) {
        this(
                topicId,
                Set.of(),
                district == null ? Set.of() : Set.of(district),
                subject,
                subjectEn,
                List.of(Block.text(text, textEn)),
                true,
                false,
                null,
                null);
    }
}
