package org.buergerdialog.web.event;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.buergerdialog.event.Question;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.TypedText;

/** A question to those who register, while somebody types; without a German wording it is none. */
public class QuestionRow {

    private String id;
    private String text;
    private String textEn;
    private Question.Kind kind = Question.Kind.TEXT;
    private boolean required;
    private String choices;
    private String choicesEn;

    void show(Question question) {
        id = question.id();
        text = question.text().de();
        textEn = question.text().en();
        kind = question.kind();
        required = question.required();
        choices = question.choices().stream().map(Bilingual::de).collect(Collectors.joining("\n"));
        choicesEn = question.choices().stream().anyMatch(choice -> choice.en() != null)
                ? question.choices().stream()
                        .map(choice -> choice.en() == null ? "" : choice.en())
                        .collect(Collectors.joining("\n"))
                : null;
    }

    public boolean isBlank() {
        return TypedText.present(text) == null;
    }

    /** Whether something was written without the German wording. */
    boolean isForgotten() {
        return isBlank() && (TypedText.present(textEn) != null || TypedText.present(choices) != null);
    }

    /** A new question gets an id of its own, which it keeps when its wording changes. */
    Question question() {
        String key =
                TypedText.present(id) == null ? UUID.randomUUID().toString().substring(0, 8) : id;
        return new Question(key, new Bilingual(text.strip(), TypedText.present(textEn)), kind, required, choiceList());
    }

    private List<Bilingual> choiceList() {
        List<Bilingual> list = new ArrayList<>();
        if (kind == Question.Kind.CHOICE && choices != null) {
            String[] english = choicesEn == null ? new String[0] : choicesEn.split("\\R");
            for (String line : choices.split("\\R")) {
                if (!line.isBlank()) {
                    int number = list.size();
                    list.add(new Bilingual(
                            line.strip(), number < english.length ? TypedText.present(english[number]) : null));
                }
            }
        }
        return list;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public Question.Kind getKind() {
        return kind;
    }

    public void setKind(Question.Kind kind) {
        this.kind = kind;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public String getChoicesEn() {
        return choicesEn;
    }

    public void setChoicesEn(String choicesEn) {
        this.choicesEn = choicesEn;
    }
}
