package org.buergerdialog.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/** What an event manager writes about an event; English texts, district and address may be missing. */
public record EventDraft(
        @NotBlank @Size(max = 120) String title,
        @Size(max = 120) String titleEn,
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
        titleEn = present(titleEn);
        teaserEn = present(teaserEn);
        descriptionEn = present(descriptionEn);
        district = present(district);
        address = present(address);
    }

    private static String present(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
