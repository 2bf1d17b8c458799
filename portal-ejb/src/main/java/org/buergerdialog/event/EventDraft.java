package org.buergerdialog.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.buergerdialog.shared.TypedText;

/** What an event manager writes about an event; English texts, district and address may be missing. */
public record EventDraft(
        @NotBlank @Size(max = 120) @Pattern(regexp = TypedText.ONE_LINE, message = "{notice.oneLine}") String title,
        @Size(max = 120) @Pattern(regexp = TypedText.ONE_LINE, message = "{notice.oneLine}") String titleEn,
        @NotBlank @Size(max = 300) String teaser,
        @Size(max = 300) String teaserEn,
        @NotBlank @Size(max = 8000) String description,
        @Size(max = 8000) String descriptionEn,
        @NotNull Long topicId,
        @Size(max = 60) String district,
        @NotBlank @Size(max = 200) String place,
        @Size(max = 200) String address,
        boolean stepFree,
        @NotNull LocalDateTime startsAt,
        @NotNull LocalDateTime endsAt,
        @Min(1) @Max(100_000) int capacity) {

    public EventDraft {
        titleEn = TypedText.present(titleEn);
        teaserEn = TypedText.present(teaserEn);
        descriptionEn = TypedText.present(descriptionEn);
        district = TypedText.present(district);
        address = TypedText.present(address);
    }
}
