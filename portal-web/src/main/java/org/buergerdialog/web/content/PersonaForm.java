package org.buergerdialog.web.content;

import java.util.Set;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.content.PersonaDraft;
import org.buergerdialog.content.PersonaView;
import org.buergerdialog.shared.Language;

/** The fields of a persona while somebody types; the rules for them live in {@link PersonaDraft}. */
public class PersonaForm {

    private int version;
    private String givenName;
    private String familyName;
    private Salutation salutation;
    private Integer age;
    private String district;
    private Language language = Language.DE;
    private String about;
    private Long[] topics = {};

    void fill(PersonaView persona) {
        version = persona.version();
        givenName = persona.givenName();
        familyName = persona.familyName();
        salutation = persona.salutation();
        age = persona.age();
        district = persona.district();
        language = persona.language();
        about = persona.about();
        topics = persona.topics().toArray(Long[]::new);
    }

    PersonaDraft draft() {
        return new PersonaDraft(givenName, familyName, salutation, age, district, language, about, Set.of(topics));
    }

    /** The version the typing began with; whoever saved in between is not overwritten. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public Salutation getSalutation() {
        return salutation;
    }

    public void setSalutation(Salutation salutation) {
        this.salutation = salutation;
    }

    public Integer getAge() {
        return age;
    }

    public void setAge(Integer age) {
        this.age = age;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public Long[] getTopics() {
        return topics.clone();
    }

    public void setTopics(Long... topics) {
        this.topics = topics.clone();
    }
}
