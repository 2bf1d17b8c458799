package org.buergerdialog.web.content;

import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticeView;

/** The fields of a notice while somebody types; the rules for them live in {@link NoticeDraft}. */
public class NoticeForm {

    private int version;
    private Long topicId;
    private String district;
    private String subject;
    private String subjectEn;
    private String text;
    private String textEn;

    void fill(NoticeView notice) {
        version = notice.version();
        topicId = notice.topicId();
        district = notice.district();
        subject = notice.subject().de();
        subjectEn = notice.subject().en();
        text = notice.text().de();
        textEn = notice.text().en();
    }

    NoticeDraft draft() {
        return new NoticeDraft(topicId, subject, subjectEn, text, textEn, district);
    }

    /** The version the typing began with; whoever saved in between is not overwritten. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getSubjectEn() {
        return subjectEn;
    }

    public void setSubjectEn(String subjectEn) {
        this.subjectEn = subjectEn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }
}
