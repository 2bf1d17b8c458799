package org.buergerdialog.web.consent.proof;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.buergerdialog.consent.RecordedConsent;
import org.buergerdialog.consent.RecordedConsent.Medium;
import org.buergerdialog.consent.Scan;
import org.buergerdialog.shared.Language;

/** The fields of a declaration on paper or on the phone; the rules for them live in {@link RecordedConsent}. */
public class RecordingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String email;
    private String purpose;
    private Medium medium = Medium.PAPER;
    private boolean granted = true;
    private LocalDate declaredOn;
    private LocalTime timeOfDay;
    private Language language;
    private String note;

    RecordingForm(LocalDate today, Language language) {
        this.declaredOn = today;
        this.language = language;
    }

    RecordedConsent consent(Long legalText, Scan scan) {
        return new RecordedConsent(
                email, purpose, legalText, medium, granted, declaredOn, timeOfDay, language, note, scan);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Medium getMedium() {
        return medium;
    }

    public void setMedium(Medium medium) {
        this.medium = medium;
    }

    public boolean isGranted() {
        return granted;
    }

    public void setGranted(boolean granted) {
        this.granted = granted;
    }

    public LocalDate getDeclaredOn() {
        return declaredOn;
    }

    public void setDeclaredOn(LocalDate declaredOn) {
        this.declaredOn = declaredOn;
    }

    public LocalTime getTimeOfDay() {
        return timeOfDay;
    }

    public void setTimeOfDay(LocalTime timeOfDay) {
        this.timeOfDay = timeOfDay;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
