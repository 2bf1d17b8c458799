package org.buergerdialog.consent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private LegalTexts texts;

    @Inject
    private ConfirmationMails mails;

    /** @throws NotFound {@code declaration} */
    Dossier of(long declaration) {
        Declaration found = em.find(Declaration.class, declaration);
        if (found == null) {
            throw new NotFound("declaration");
        }
        return of(found);
    }

    /**
     * Returns what belongs to the declaration by which a resident's consent came about.
     *
     * @throws NotFound {@code consent} if nothing was decided
     */
    Dossier of(long citizen, String purpose) {
        Consent consent = em.find(Consent.class, new Consent.Key(citizen, purpose));
        if (consent == null) {
            throw new NotFound("consent");
        }
        List<Declaration> history = em.createNamedQuery("Declaration.ofCitizen", Declaration.class)
                .setParameter("citizen", citizen)
                .setParameter("purpose", purpose)
                .getResultList();
        return of(consent.origin(history).orElseThrow(() -> new NotFound("consent")));
    }

    ProofHit hit(long declaration, Map<String, Purpose> purposes) {
        Declaration found = em.find(Declaration.class, declaration);
        return found.hit(
                Dossier.nameOf(person(found)), purposes.get(found.purpose()).name());
    }

    private Dossier of(Declaration declaration) {
        List<Declaration> history = em.createNamedQuery("Declaration.history", Declaration.class)
                .setParameter("purpose", declaration.purpose())
                .setParameter("email", declaration.email())
                .setParameter("citizen", declaration.citizen())
                .getResultList();
        OptIn optIn = optIn(declaration, history);
        return new Dossier(
                declaration,
                history,
                ledger.positions(
                        RegisterLedger.NAME,
                        history.stream().map(Declaration::id).toList()),
                texts.purpose(declaration.purpose()),
                consent(declaration),
                person(declaration),
                optIn,
                optIn == null ? null : mails.of(optIn.id()).orElse(null),
                em.find(ScannedPaper.class, declaration.id()));
    }

    /** The double opt-in of the declaration itself; of a later withdrawal, the last one before it. */
    private OptIn optIn(Declaration declaration, List<Declaration> history) {
        return declaration.optIn() != null
                ? em.find(OptIn.class, declaration.optIn())
                : history.subList(0, history.indexOf(declaration)).stream()
                        .filter(earlier -> earlier.kind().effect() == ConsentState.GRANTED)
                        .reduce((first, second) -> second)
                        .map(Declaration::optIn)
                        .filter(Objects::nonNull)
                        .map(optIn -> em.find(OptIn.class, optIn))
                        .orElse(null);
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
