package org.buergerdialog.consent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.buergerdialog.audit.Ledger;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.shared.NotFound;

/** Puts together what the register, the archive and the ledger know about a declaration. */
@ApplicationScoped
class Dossiers {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private Ledger ledger;

    @Inject
    private Register register;

    @Inject
    private LegalTexts texts;

    @Inject
    private ConfirmationMails mails;

    /** @throws NotFound {@code declaration} */
    Dossier of(long declaration) {
        Declaration found = NotFound.unless(em.find(Declaration.class, declaration), "declaration");
        List<Declaration> history = history(found);
        OptIn optIn = optIn(found, history);
        return new Dossier(
                found,
                history,
                ledger.positions(
                        RegisterLedger.NAME,
                        history.stream().map(Declaration::id).toList()),
                texts.purpose(found.purpose()),
                consent(found),
                person(found),
                optIn,
                mail(optIn),
                em.find(ScannedPaper.class, found.id()));
    }

    /**
     * Returns what belongs to the declaration by which a resident's consent came about, without the evidence: a receipt
     * needs none, and whoever has a link may ask for one as often as they like.
     *
     * @throws NotFound {@code consent} if nothing was decided
     */
    Dossier of(long citizen, String purpose) {
        Consent consent = NotFound.unless(em.find(Consent.class, new Consent.Key(citizen, purpose)), "consent");
        List<Declaration> history = register.history(citizen, purpose);
        Declaration origin = consent.origin(history).orElseThrow(() -> new NotFound("consent"));
        List<Declaration> all = history(origin);
        return new Dossier(
                origin, all, Map.of(), texts.purpose(purpose), consent, person(origin), optIn(origin, all), null, null);
    }

    ProofHit hit(long declaration, Map<String, Purpose> purposes) {
        Declaration found = em.find(Declaration.class, declaration);
        return found.hit(
                Dossier.nameOf(person(found)), purposes.get(found.purpose()).name());
    }

    private List<Declaration> history(Declaration declaration) {
        return em.createNamedQuery("Declaration.history", Declaration.class)
                .setParameter("purpose", declaration.purpose())
                .setParameter("email", declaration.email())
                .setParameter("citizen", declaration.citizen())
                .getResultList();
    }

    private OptIn optIn(Declaration declaration, List<Declaration> history) {
        Long optIn = declaration.optInBehind(history);
        return optIn == null ? null : em.find(OptIn.class, optIn);
    }

    /** Nobody but the owner of the address may have the mail before it was answered: its link still confirms. */
    private ConfirmationMail mail(OptIn optIn) {
        return optIn == null || !optIn.confirmed() ? null : mails.of(optIn.id()).orElse(null);
    }

    private Consent consent(Declaration declaration) {
        return declaration.citizen() == null
                ? null
                : em.find(Consent.class, new Consent.Key(declaration.citizen(), declaration.purpose()));
    }

    private ProfileView person(Declaration declaration) {
        return declaration.citizen() == null
                ? null
                : citizens.known(declaration.citizen()).orElse(null);
    }
}
