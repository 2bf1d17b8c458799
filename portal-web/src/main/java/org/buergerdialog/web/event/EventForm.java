package org.buergerdialog.web.event;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buergerdialog.event.Contact;
import org.buergerdialog.event.EventDraft;
import org.buergerdialog.event.Reminder;

/** The fields of an event while somebody types; the rules for them live in {@link EventDraft}. */
public class EventForm {

    private int version;
    private String title;
    private String titleEn;
    private String teaser;
    private String teaserEn;
    private String description;
    private String descriptionEn;
    private String audience;
    private String audienceEn;
    private Long topicId;
    private String district;
    private String place;
    private String address;
    private boolean stepFree;
    private String onlineUrl;
    private String contactName;
    private String contactEmail;
    private String contactPhone;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private boolean thanks = true;

    /** As many dates and reminders as the page has room for. */
    private static final int SESSIONS = 15;

    private static final int REMINDERS = 3;

    private final RulesForm rules = new RulesForm();
    private final List<SessionRow> sessions =
            IntStream.rangeClosed(1, SESSIONS).mapToObj(SessionRow::new).toList();
    private final List<ReminderRow> reminders =
            Stream.generate(ReminderRow::new).limit(REMINDERS).toList();

    EventForm() {
        reminders.get(0).show(new Reminder(1, 0));
    }

    void fill(int shown, EventDraft draft) {
        version = shown;
        title = draft.title();
        titleEn = draft.titleEn();
        teaser = draft.teaser();
        teaserEn = draft.teaserEn();
        description = draft.description();
        descriptionEn = draft.descriptionEn();
        audience = draft.audience();
        audienceEn = draft.audienceEn();
        topicId = draft.topicId();
        district = draft.district();
        place = draft.place();
        address = draft.address();
        stepFree = draft.stepFree();
        onlineUrl = draft.onlineUrl();
        contactName = draft.contact().name();
        contactEmail = draft.contact().email();
        contactPhone = draft.contact().phone();
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        thanks = draft.thanks();
        rules.fill(draft.rules());
        draft.sessions().forEach(session -> sessions.get(session.number() - 1).show(session));
        for (int number = 0; number < REMINDERS; number++) {
            ReminderRow row = reminders.get(number);
            row.setDays(null);
            row.setHours(null);
            if (number < draft.reminders().size()) {
                row.show(draft.reminders().get(number));
            }
        }
    }

    EventDraft draft() {
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
                new Contact(contactName, contactEmail, contactPhone),
                startsAt,
                endsAt,
                sessions.stream()
                        .filter(row -> !row.isEmpty())
                        .map(SessionRow::session)
                        .toList(),
                rules.rules(),
                reminders.stream()
                        .filter(row -> !row.isEmpty())
                        .map(ReminderRow::reminder)
                        .toList(),
                thanks);
    }

    boolean isCourse() {
        return sessions.stream().anyMatch(row -> !row.isEmpty());
    }

    public RulesForm getRules() {
        return rules;
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public List<ReminderRow> getReminders() {
        return reminders;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTeaser() {
        return teaser;
    }

    public void setTeaser(String teaser) {
        this.teaser = teaser;
    }

    public String getTeaserEn() {
        return teaserEn;
    }

    public void setTeaserEn(String teaserEn) {
        this.teaserEn = teaserEn;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getAudienceEn() {
        return audienceEn;
    }

    public void setAudienceEn(String audienceEn) {
        this.audienceEn = audienceEn;
    }

    public Long getTopicId() {
        return topicId;
    }

    public void setTopicId(Long topicId) {
        this.topicId = topicId;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isStepFree() {
        return stepFree;
    }

    public void setStepFree(boolean stepFree) {
        this.stepFree = stepFree;
    }

    public String getOnlineUrl() {
        return onlineUrl;
    }

    public void setOnlineUrl(String onlineUrl) {
        this.onlineUrl = onlineUrl;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public boolean isThanks() {
        return thanks;
    }

    public void setThanks(boolean thanks) {
        this.thanks = thanks;
    }
}
