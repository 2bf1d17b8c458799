package org.buergerdialog.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.buergerdialog.shared.TypedText;

/**
 * What an event manager writes about an event; English texts, audience, district, address, link and contact may be
 * missing.
 *
 * @param onlineUrl where one takes part from afar; only those see it who are registered
 * @param sessions the dates of a course, or none; start and end follow them
 * @param thanks whether those who came get a mail the day after
 */
public record EventDraft(
        @NotBlank @Size(max = 120) @Pattern(regexp = TypedText.ONE_LINE, message = "{notice.oneLine}") String title,
        @Size(max = 120) @Pattern(regexp = TypedText.ONE_LINE, message = "{notice.oneLine}") String titleEn,
        @NotBlank @Size(max = 300) String teaser,
        @Size(max = 300) String teaserEn,
        @NotBlank @Size(max = 8000) String description,
        @Size(max = 8000) String descriptionEn,
        @Size(max = 200) String audience,
        @Size(max = 200) String audienceEn,
        @NotNull Long topicId,
        @Size(max = 60) String district,
        @NotBlank @Size(max = 200) String place,
        @Size(max = 200) String address,
        boolean stepFree,
        @Size(max = 500) @Pattern(regexp = "https://[^\\s<>\"]+", message = "{event.onlineUrl}") String onlineUrl,
        @Valid @NotNull Contact contact,
        @NotNull LocalDateTime startsAt,
        @NotNull LocalDateTime endsAt,
        @NotNull @Size(max = 60) List<@Valid @NotNull Session> sessions,
        @Valid @NotNull RegistrationRules rules,
        @NotNull @Size(max = 5) List<@Valid @NotNull Reminder> reminders,
        boolean thanks) {

    public EventDraft {
        titleEn = TypedText.present(titleEn);
        teaserEn = TypedText.present(teaserEn);
        descriptionEn = TypedText.present(descriptionEn);
        audience = TypedText.present(audience);
        audienceEn = TypedText.present(audienceEn);
        district = TypedText.present(district);
        address = TypedText.present(address);
        onlineUrl = TypedText.present(onlineUrl);
        sessions = sessions.stream()
                .sorted(Comparator.comparing(Session::startsAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        reminders = reminders.stream().distinct().toList();
        if (!sessions.isEmpty()) {
            startsAt = sessions.get(0).startsAt();
            endsAt = sessions.get(sessions.size() - 1).endsAt();
        }
    }

    /** Returns the same, so many days later, with the dates that go with it. */
    EventDraft later(int days) {
        return new EventDraft(
                title,
                titleEn,
                teaser,
                teaserEn,
                description,
                descriptionEn,
                audience,
                audienceEn,
                topicId,
                district,
                place,
                address,
                stepFree,
                onlineUrl,
                contact,
                startsAt.plusDays(days),
                endsAt.plusDays(days),
                sessions.stream()
                        .map(session -> new Session(
                                session.number(),
                                session.startsAt().plusDays(days),
                                session.endsAt().plusDays(days)))
                        .toList(),
                rules.later(days),
                reminders,
                thanks);
    }
}
