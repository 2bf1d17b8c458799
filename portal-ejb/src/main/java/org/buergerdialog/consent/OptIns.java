package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.SecretToken;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.UtcText;

/** Double opt-in for the other features; pages use {@link OptInService}. */
@Stateless
@PermitAll
public class OptIns {

    /** How many confirmation mails one address gets within a day, so that nobody can flood a mailbox. */
    private static final int MAILS = 3;

    private static final Duration DAY = Duration.ofHours(24);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalTexts texts;

    @Inject
    private Register register;

    @Inject
    private Facts facts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Writes down a request and has the address asked; more than three in 24 hours are accepted without a mail.
     *
     * <p>Nothing about the address is looked up, so that nobody learns from answer or time whether it is known. Two
     * requests for one address wait for each other; call it where a conflict is tried again.
     *
     * @return the request's number
     * @throws RuleViolation {@code consent.text-superseded} if the text is not the current one
     * @throws NotFound {@code purpose}
     */
    public long request(@Valid @NotNull OptInRequest request) {
        LegalText text = texts.currentIs(request.purpose(), request.legalText());
        Instant now = clock.instant();
        OptInState state = mayGetMail(request.email(), now) ? OptInState.PENDING : OptInState.SILENT;
        String from = settings.consentAddressDays() > 0 ? request.requestedFrom() : null;
        OptIn optIn = new OptIn(state, request, from, now);
        em.persist(optIn);
        em.flush();
        register.note(requested(optIn, request, text, now));
        if (state == OptInState.PENDING) {
            facts.publish(new OptInRequested(optIn.id()));
        }
        return optIn.id();
    }

    private static Declaration requested(OptIn optIn, OptInRequest request, LegalText text, Instant now) {
        Circumstances how = new Circumstances(
                request.language(), request.touchpoint(), request.form(), request.source(), "guest", now, now);
        return new Declaration(DeclarationKind.REQUESTED, null, request.email(), text, how).in(optIn);
    }

    private boolean mayGetMail(EmailAddress email, Instant now) {
        em.createNativeQuery("insert into opt_in_address (email, requested_at) values (?1, ?2)"
                        + " on duplicate key update requested_at = ?2")
                .setParameter(1, email.value())
                .setParameter(2, UtcText.of(now))
                .executeUpdate();
        long mails = em.createNamedQuery("OptIn.mailsSince", Long.class)
                .setParameter("email", email.value())
                .setParameter("since", now.minus(DAY))
                .getSingleResult();
        return mails < MAILS;
    }

    /**
     * Makes the secret that goes into the link of the confirmation mail; an earlier one is worthless from then on.
     *
     * @throws NotFound if the request was erased
     */
    public String issueToken(long optIn) {
        SecretToken token = SecretToken.fresh();
        locked(optIn).issue(token);
        return token.value();
    }

    /**
     * Notes which confirmation mail is about to leave.
     *
     * @param messageId without angle brackets
     * @param sha256 the fingerprint of its bytes as they go over the line
     */
    public void composed(long optIn, @NotNull String messageId, @NotNull String sha256) {
        locked(optIn).composed(messageId, sha256);
    }

    /** Notes when the confirmation mail left. */
    public void mailed(long optIn, @NotNull Instant at) {
        locked(optIn).mailed(at);
    }

    /** @throws NotFound if the request was erased */
    public OptInView view(long optIn) {
        OptIn found = NotFound.unless(em.find(OptIn.class, optIn), "opt-in");
        return found.view(texts.purpose(found.purpose()), texts.find(found.legalText()));
    }

    private OptIn locked(long optIn) {
        return NotFound.unless(em.find(OptIn.class, optIn, LockModeType.PESSIMISTIC_WRITE), "opt-in");
    }
}
