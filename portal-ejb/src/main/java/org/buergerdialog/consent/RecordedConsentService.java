package org.buergerdialog.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Sha256;
import org.buergerdialog.shared.TownTime;

/** Writes down what residents declared at the counter, by letter or on the phone. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.PRIVACY_OFFICER, Role.ADMIN})
public class RecordedConsentService {

    /** What a scan may weigh: 10 MB. */
    public static final int LARGEST_SCAN = 10 * 1024 * 1024;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private AuditTrail trail;

    @Inject
    private Register register;

    @Inject
    private LegalTexts texts;

    @Inject
    private Clock clock;

    /**
     * Writes a declaration down; an older one than what the resident decided since is kept, but changes nothing.
     *
     * <p>Who withdraws need not say from which text: it is the one agreed to.
     *
     * @throws RuleViolation {@code recorded.email}, {@code recorded.future}, {@code recorded.time-future},
     *     {@code recorded.time-missing} if the resident withdrew or declined on the day of the consent,
     *     {@code recorded.text-not-current} if the text did not apply on that day, {@code recorded.scan-missing}, {@code recorded.scan-size},
     *     {@code recorded.scan-type} if it is neither PDF nor PNG nor JPEG, {@code recorded.nothing-to-withdraw}
     * @throws NotFound {@code purpose}
     */
    public RecordedDeclaration record(@Valid @NotNull RecordedConsent consent) {
        EmailAddress email = EmailAddress.typed(consent.email(), "recorded.email");
        isNotInTheFuture(consent);
        hasTheScanItNeeds(consent);
        Declaration declaration = consent.granted() ? granted(consent, email) : withdrawn(consent, email);
        declaration.documentedBy(consent.note(), fingerprint(consent.scan()));
        boolean effective = register.append(declaration);
        em.flush();
        if (consent.scan() != null) {
            em.persist(new ScannedPaper(declaration.id(), consent.scan()));
        }
        trail.record("consent.record", declaration.citizen(), "declaration:" + declaration.id(), null);
        return new RecordedDeclaration(declaration.id(), effective);
    }

    private void isNotInTheFuture(RecordedConsent consent) {
        if (consent.declaredOn().isAfter(TownTime.today(clock))) {
            throw new RuleViolation("recorded.future");
        }
        if (consent.isInTheFuture(clock.instant())) {
            throw new RuleViolation("recorded.time-future");
        }
    }

    private static void hasTheScanItNeeds(RecordedConsent consent) {
        Scan scan = consent.scan();
        if (scan == null && consent.granted() && consent.medium() == RecordedConsent.Medium.PAPER) {
            throw new RuleViolation("recorded.scan-missing");
        }
        if (scan != null && scan.content().length > LARGEST_SCAN) {
            throw new RuleViolation("recorded.scan-size");
        }
    }

    private Declaration granted(RecordedConsent consent, EmailAddress email) {
        texts.current(consent.purpose());
        LegalText text = texts.appliedOn(consent.purpose(), consent.declaredOn()).stream()
                .filter(applied -> applied.id().equals(consent.legalText()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("recorded.text-not-current"));
        long citizen = citizens.notedContact(email, consent.language());
        saysWhenWhereThatDecides(consent, citizen);
        return new Declaration(DeclarationKind.RECORDED, citizen, email, text, how(consent, text));
    }

    /** A paper of nine o'clock does not undo the withdrawal of noon, and the withdrawal of eight not the paper. */
    private void saysWhenWhereThatDecides(RecordedConsent consent, long citizen) {
        Consent decided = register.locked(citizen, consent.purpose());
        if (consent.timeOfDay() == null && decided != null && decided.refusedOn(consent.declaredOn())) {
            throw new RuleViolation("recorded.time-missing");
        }
    }

    private Declaration withdrawn(RecordedConsent consent, EmailAddress email) {
        long citizen = citizens.withAddress(email).orElseThrow(RecordedConsentService::nothingToWithdraw);
        Consent held = register.locked(citizen, texts.purpose(consent.purpose()).slug());
        if (held == null || held.state() != ConsentState.GRANTED) {
            throw nothingToWithdraw();
        }
        LegalText text = texts.find(held.legalText());
        return new Declaration(DeclarationKind.WITHDRAWN, citizen, email, text, how(consent, text));
    }

    private static RuleViolation nothingToWithdraw() {
        return new RuleViolation("recorded.nothing-to-withdraw");
    }

    private Circumstances how(RecordedConsent consent, LegalText text) {
        Instant now = clock.instant();
        return new Circumstances(
                consent.language(),
                consent.medium().touchpoint(),
                null,
                null,
                trail.actor(),
                consent.declaredAt(text.publishedAt(), now),
                now);
    }

    private static String fingerprint(Scan scan) {
        return scan == null ? null : Sha256.hex(scan.content());
    }

    /** Returns what people can agree to now, one text for each purpose in use, in the order in which residents see them. */
    public List<CurrentText> texts() {
        Map<String, LegalText> current = texts.published();
        return texts.purposes().stream()
                .filter(purpose -> !purpose.retired() && current.containsKey(purpose.slug()))
                .map(purpose -> current.get(purpose.slug()).current(purpose))
                .toList();
    }

    /** Returns the text that applied on the town's day, the last one if it changed on it; empty if there was none. */
    public Optional<CurrentText> textOn(@NotNull String purpose, @NotNull LocalDate day) {
        return texts.appliedOn(purpose, day).stream().findFirst().map(text -> text.current(texts.purpose(purpose)));
    }
}
