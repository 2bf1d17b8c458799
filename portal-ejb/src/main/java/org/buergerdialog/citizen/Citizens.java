package org.buergerdialog.citizen;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.LinkPurpose;
import org.buergerdialog.shared.LinkTokens;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.UtcText;

/** Tells the other features who a resident is; pages use {@link ProfileService}. */
@Stateless
@PermitAll
public class Citizens {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private LinkTokens links;

    @Inject
    private Clock clock;

    /** Returns the number of the resident who is calling; one read, because every rush begins with it. */
    @RolesAllowed(Role.CITIZEN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long current() {
        return em.createNamedQuery("Citizen.numberOfSubject", Long.class)
                .setParameter("subject", subject())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("citizen"));
    }

    /** Returns the number of the resident who is calling; empty for guests and staff without a profile. */
    public OptionalLong caller() {
        Citizen citizen = context.isCallerInRole(Role.CITIZEN) ? bySubject(subject()) : null;
        return citizen == null ? OptionalLong.empty() : OptionalLong.of(citizen.id());
    }

    /**
     * Returns the number of the resident who comes by this door.
     *
     * @throws NotFound {@code link} if the link is wrong or too old, or was sent to an address that has changed since;
     *     {@code citizen} if nobody with a profile is signed in
     */
    public long of(Access access) {
        if (access.withLink()) {
            return links.open(LinkPurpose.PREFERENCES, access.link(), this::boundAddress)
                    .orElseThrow(() -> new NotFound("link"));
        }
        if (!context.isCallerInRole(Role.CITIZEN)) {
            throw new NotFound("citizen");
        }
        return currentCitizen().id();
    }

    /**
     * Returns the same number, and lets nobody join the profile with another one before the transaction ends.
     *
     * @throws NotFound as {@link #of}; also if the profile was joined with another one at this moment
     */
    public long locked(Access access) {
        long citizen = of(access);
        if (!lock(citizen)) {
            throw new NotFound(access.withLink() ? "link" : "citizen");
        }
        return citizen;
    }

    /**
     * Waits for whoever changes this profile at the same moment, and makes the next one wait.
     *
     * @return false if there is no such resident (any more)
     */
    public boolean lock(long citizen) {
        return !em.createNativeQuery("select id from citizen where id = ?1 for update")
                .setParameter(1, citizen)
                .getResultList()
                .isEmpty();
    }

    private String boundAddress(long citizen) {
        Citizen found = em.find(Citizen.class, citizen);
        return found == null ? null : found.email();
    }

    /** Makes the token of the link that leads a resident to the own preferences. */
    public String linkToken(long citizen) {
        return links.sign(LinkPurpose.PREFERENCES, citizen, emailOf(citizen));
    }

    /** @throws NotFound if there is no such resident (any more) */
    public String emailOf(long citizen) {
        return find(citizen).email();
    }

    public boolean haveAccount(long citizen) {
        return find(citizen).hasAccount();
    }

    /** Says whether somebody has shown that the resident reads the mails to the address. */
    public boolean haveProvedAddress(long citizen) {
        return find(citizen).emailVerified();
    }

    /** Writes to the resident in this language from now on. */
    public void prefer(long citizen, Language language) {
        find(citizen).prefer(language, new Provenance(Provenance.PORTAL, clock.instant()));
    }

    /** Returns the resident with this address, proved or not; empty if there is none. */
    public OptionalLong withAddress(EmailAddress email) {
        Citizen found = byEmail(email);
        return found == null ? OptionalLong.empty() : OptionalLong.of(found.id());
    }

    /**
     * Lets requests about one address wait for each other until their transactions end, so that none is left uncounted;
     * those about an address that nobody has need not wait.
     */
    public void takeTurns(EmailAddress email) {
        em.createNamedQuery("Citizen.byEmail", Citizen.class)
                .setParameter("email", email.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Finds or makes the contact of an address that somebody has just proved to read.
     *
     * @param language for a new contact; a known one keeps its own
     */
    public long contact(EmailAddress email, Language language) {
        return contact(email, true, language);
    }

    /**
     * Finds or makes the contact of an address that staff wrote down; nobody has proved yet to read it.
     *
     * @param language for a new contact; a known one keeps its own
     */
    public long notedContact(EmailAddress email, Language language) {
        return contact(email, false, language);
    }

    private long contact(EmailAddress email, boolean proved, Language language) {
        // Two links of one mailbox may be confirmed at the same moment: the second waits and finds the first's contact.
        em.createNativeQuery("insert into citizen (version, email, email_verified, language, joined_at)"
                        + " values (1, ?1, ?2, ?3, ?4) on duplicate key update email_verified = email_verified or ?2")
                .setParameter(1, email.value())
                .setParameter(2, proved)
                .setParameter(3, language.name())
                .setParameter(4, UtcText.of(clock.instant()))
                .executeUpdate();
        return byEmail(email).id();
    }

    /** Notes the name of somebody who registered as a guest, unless the profile has one already. */
    public void introduce(long citizen, String givenName, String familyName) {
        find(citizen).introduce(givenName, familyName, new Provenance(Provenance.PORTAL, clock.instant()));
    }

    /** @throws NotFound if there is no such resident (any more) */
    public ProfileView profile(long citizen) {
        return find(citizen).view();
    }

    /** Returns the profiles of many residents with one question; where their values come from is left out. */
    public Map<Long, ProfileView> readers(Collection<Long> citizens) {
        return citizens.isEmpty()
                ? Map.of()
                : em.createNamedQuery("Citizen.byNumbers", Citizen.class)
                        .setParameter("numbers", citizens)
                        .getResultStream()
                        .map(Citizen::reader)
                        .collect(Collectors.toMap(ProfileView::id, Function.identity()));
    }

    /** Returns the profile of a resident who may have been erased; empty then. */
    public Optional<ProfileView> known(long citizen) {
        return Optional.ofNullable(em.find(Citizen.class, citizen)).map(Citizen::view);
    }

    public Citizen find(long citizen) {
        return NotFound.unless(em.find(Citizen.class, citizen), "citizen");
    }

    public String subject() {
        return context.getCallerPrincipal().getName();
    }

    public Citizen currentCitizen() {
        return NotFound.unless(bySubject(subject()), "citizen");
    }

    public Citizen bySubject(String subject) {
        return em.createNamedQuery("Citizen.bySubject", Citizen.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    public Citizen byEmail(EmailAddress email) {
        return em.createNamedQuery("Citizen.byEmail", Citizen.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
