package org.buergerdialog.web.event;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.buergerdialog.event.Question;
import org.buergerdialog.event.RegistrationRules;

/** How one registers for an event, while somebody types; the rules live in {@link RegistrationRules}. */
public class RulesForm {

    private int capacity = 50;
    private int waitlistSize;
    private LocalDateTime opensAt;
    private LocalDateTime closesAt;
    private int companions;
    private boolean companionNames;
    private Integer minimumAge;
    private boolean guests = true;

    /** As many questions as the page has room for. */
    private static final int QUESTIONS = 6;

    private final List<QuestionRow> questions =
            Stream.generate(QuestionRow::new).limit(QUESTIONS).toList();

    void fill(RegistrationRules rules) {
        capacity = rules.capacity();
        waitlistSize = rules.waitlistSize();
        opensAt = rules.opensAt();
        closesAt = rules.closesAt();
        companions = rules.companions();
        companionNames = rules.companionNames();
        minimumAge = rules.minimumAge();
        guests = rules.guests();
        for (int number = 0; number < Math.min(QUESTIONS, rules.questions().size()); number++) {
            questions.get(number).show(rules.questions().get(number));
        }
    }

    RegistrationRules rules() {
        return new RegistrationRules(
                capacity,
                waitlistSize,
                opensAt,
                closesAt,
                companions,
                companionNames,
                minimumAge,
                guests,
                questions.stream()
                        .filter(row -> !row.isBlank())
                        .map(QuestionRow::question)
                        .toList());
    }

    public List<QuestionRow> getQuestions() {
        return questions;
    }

    public Question.Kind[] getKinds() {
        return Question.Kind.values();
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public int getWaitlistSize() {
        return waitlistSize;
    }

    public void setWaitlistSize(int waitlistSize) {
        this.waitlistSize = waitlistSize;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    public int getCompanions() {
        return companions;
    }

    public void setCompanions(int companions) {
        this.companions = companions;
    }

    public boolean isCompanionNames() {
        return companionNames;
    }

    public void setCompanionNames(boolean companionNames) {
        this.companionNames = companionNames;
    }

    public Integer getMinimumAge() {
        return minimumAge;
    }

    public void setMinimumAge(Integer minimumAge) {
        this.minimumAge = minimumAge;
    }

    public boolean isGuests() {
        return guests;
    }

    public void setGuests(boolean guests) {
        this.guests = guests;
    }
}
