package org.buergerdialog.citizen;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;

/** A resident or newsletter contact, known by e-mail address, with or without an account. */
@Entity
@Table(name = "citizen")
@NamedQuery(name = "Citizen.bySubject", query = "select c from Citizen c where c.subject = :subject")
@NamedQuery(name = "Citizen.numberOfSubject", query = "select c.id from Citizen c where c.subject = :subject")
@NamedQuery(name = "Citizen.byNumbers", query = "select c from Citizen c where c.id in :numbers")
@NamedQuery(name = "Citizen.byEmail", query = "select c from Citizen c where c.email = :email")
class Citizen {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private String email;

    @Column(name = "email_verified")
    private boolean emailVerified;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Salutation salutation;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;
    private String district;

    @Column(name = "date_of_birth")
    private LocalDate dateOfBirth;

    private String phone;
    private String mobile;

    @Column(name = "mobile_verified_at")
    private Instant mobileVerifiedAt;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @ElementCollection
    @CollectionTable(name = "citizen_provenance", joinColumns = @JoinColumn(name = "citizen_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ProfileField, Provenance> provenance = new HashMap<>();

    protected Citizen() {}

    Citizen(EmailAddress email, Language language, Instant joinedAt) {
        this.email = email.value();
        this.language = Objects.requireNonNull(language);
        this.joinedAt = Objects.requireNonNull(joinedAt);
    }

    long id() {
        return id;
    }

    String email() {
        return email;
    }

    boolean emailVerified() {
        return emailVerified;
    }

    boolean hasAccount() {
        return subject != null;
    }

    String mobile() {
        return mobile;
    }

    Instant mobileVerifiedAt() {
        return mobileVerifiedAt;
    }

    /** Joins this contact with the account whose address the identity provider has verified. */
    void joinAccount(String subject, EmailAddress verified) {
        this.subject = Objects.requireNonNull(subject);
        reachableAt(verified);
    }

    /** From now on the resident is known by this address, whose mailbox somebody has shown to be the resident's. */
    void reachableAt(EmailAddress verified) {
        this.email = verified.value();
        this.emailVerified = true;
    }

    /** The number has answered; whoever has it is reached by text messages. */
    void mobileVerified(String number, Instant now) {
        mobile = Objects.requireNonNull(number);
        mobileVerifiedAt = now;
    }

    void removeMobile() {
        mobile = null;
        mobileVerifiedAt = null;
    }

    void prefer(Language wanted, Provenance origin) {
        language = record(ProfileField.LANGUAGE, language, wanted, origin);
    }

    /** Takes from the profile of the same person what is missing here, each value with its origin. */
    void absorb(Citizen other) {
        salutation = missing(ProfileField.SALUTATION, salutation, other.salutation, other);
        givenName = missing(ProfileField.GIVEN_NAME, givenName, other.givenName, other);
        familyName = missing(ProfileField.FAMILY_NAME, familyName, other.familyName, other);
        if (street == null && postalCode == null && city == null) {
            // An address is taken whole or not at all: half of one and half of another leads nowhere.
            street = missing(ProfileField.STREET, null, other.street, other);
            postalCode = missing(ProfileField.POSTAL_CODE, null, other.postalCode, other);
            city = missing(ProfileField.CITY, null, other.city, other);
        }
        district = missing(ProfileField.DISTRICT, district, other.district, other);
        dateOfBirth = missing(ProfileField.DATE_OF_BIRTH, dateOfBirth, other.dateOfBirth, other);
        phone = missing(ProfileField.PHONE, phone, other.phone, other);
        if (mobile == null) {
            mobile = other.mobile;
            mobileVerifiedAt = other.mobileVerifiedAt;
        }
        joinedAt = joinedAt.isBefore(other.joinedAt) ? joinedAt : other.joinedAt;
    }

    private <T> T missing(ProfileField field, T own, T others, Citizen other) {
        if (own == null && other.provenance.containsKey(field)) {
            provenance.put(field, other.provenance.get(field));
        }
        return own == null ? others : own;
    }

    /** Takes names from the account where the profile has none, so that nothing the resident typed is overwritten. */
    void completeFrom(SignIn account, Instant now) {
        introduce(account.givenName(), account.familyName(), new Provenance(Provenance.ACCOUNT, now));
    }

    /** Takes names where the profile has none. */
    void introduce(String given, String family, Provenance origin) {
        if (givenName == null && given != null && !given.isBlank()) {
            givenName = record(ProfileField.GIVEN_NAME, null, given.strip(), origin);
        }
        if (familyName == null && family != null && !family.isBlank()) {
            familyName = record(ProfileField.FAMILY_NAME, null, family.strip(), origin);
        }
    }

    /** Takes over what the resident wrote; only values that differ get a new origin. */
    void update(ProfileUpdate update, String phone, Provenance origin) {
        salutation = record(ProfileField.SALUTATION, salutation, update.salutation(), origin);
        givenName = record(ProfileField.GIVEN_NAME, givenName, update.givenName(), origin);
        familyName = record(ProfileField.FAMILY_NAME, familyName, update.familyName(), origin);
        street = record(ProfileField.STREET, street, update.street(), origin);
        postalCode = record(ProfileField.POSTAL_CODE, postalCode, update.postalCode(), origin);
        city = record(ProfileField.CITY, city, update.city(), origin);
        district = record(ProfileField.DISTRICT, district, update.district(), origin);
        dateOfBirth = record(ProfileField.DATE_OF_BIRTH, dateOfBirth, update.dateOfBirth(), origin);
        this.phone = record(ProfileField.PHONE, this.phone, phone, origin);
        language = record(ProfileField.LANGUAGE, language, update.language(), origin);
    }

    private <T> T record(ProfileField field, T before, T after, Provenance origin) {
        if (after == null) {
            provenance.remove(field);
        } else if (!after.equals(before)) {
            provenance.put(field, origin);
        }
        return after;
    }

    ProfileView view() {
        return view(Map.copyOf(provenance));
    }

    /** Says who gets a mail; asking where each value comes from would be a question for each reader. */
    ProfileView reader() {
        return view(Map.of());
    }

    private ProfileView view(Map<ProfileField, Provenance> provenance) {
        return new ProfileView(
                id,
                email,
                salutation,
                givenName,
                familyName,
                street,
                postalCode,
                city,
                district,
                dateOfBirth,
                phone,
                mobile,
                language,
                provenance);
    }
}
