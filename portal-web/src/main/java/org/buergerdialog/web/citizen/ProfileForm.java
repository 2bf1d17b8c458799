package org.buergerdialog.web.citizen;

import java.time.LocalDate;
import org.buergerdialog.citizen.ProfileUpdate;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.shared.Language;

/** The fields of a profile while somebody types; the rules for them live in {@link ProfileUpdate}. */
public class ProfileForm {

    private Salutation salutation;
    private String givenName;
    private String familyName;
    private String street;
    private String postalCode;
    private String city;
    private String district;
    private LocalDate dateOfBirth;
    private String phone;
    private Language language;

    void fill(ProfileView profile) {
        salutation = profile.salutation();
        givenName = profile.givenName();
        familyName = profile.familyName();
        street = profile.street();
        postalCode = profile.postalCode();
        city = profile.city();
        district = profile.district();
        dateOfBirth = profile.dateOfBirth();
        phone = profile.phone();
        language = profile.language();
    }

    ProfileUpdate update() {
        return new ProfileUpdate(
                salutation, givenName, familyName, street, postalCode, city, district, dateOfBirth, phone, language);
    }

    public Salutation getSalutation() {
        return salutation;
    }

    public void setSalutation(Salutation salutation) {
        this.salutation = salutation;
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

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    public void setDateOfBirth(LocalDate dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
