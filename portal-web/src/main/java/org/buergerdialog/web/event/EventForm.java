package org.buergerdialog.web.event;

import java.time.LocalDateTime;
import java.util.List;
import org.buergerdialog.event.Contact;
import org.buergerdialog.event.EventDraft;
import org.buergerdialog.event.RegistrationRules;

/** The fields of an event while somebody types; the rules for them live in {@link EventDraft}. */
public class EventForm {

    private int version;
    private String title;
    private String titleEn;
    private String teaser;
    private String teaserEn;
    private String description;
    private String descriptionEn;
    private Long topicId;
    private String district;
    private String place;
    private String address;
    private boolean stepFree;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private int capacity = 50;

    void fill(int shown, EventDraft draft) {
        version = shown;
        title = draft.title();
        titleEn = draft.titleEn();
        teaser = draft.teaser();
        teaserEn = draft.teaserEn();
        description = draft.description();
        descriptionEn = draft.descriptionEn();
        topicId = draft.topicId();
        district = draft.district();
        place = draft.place();
        address = draft.address();
        stepFree = draft.stepFree();
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        capacity = draft.rules().capacity();
    }

    EventDraft draft() {
        return new EventDraft(
                title,
                titleEn,
                teaser,
                teaserEn,
                description,
                descriptionEn,
                null,
                null,
                topicId,
                district,
                place,
                address,
                stepFree,
                null,
                Contact.NONE,
                startsAt,
                endsAt,
                List.of(),
                RegistrationRules.seats(capacity),
                List.of(),
                true);
    }

    /** The version the typing began with; whoever saved in between is not overwritten. */
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

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }
}
