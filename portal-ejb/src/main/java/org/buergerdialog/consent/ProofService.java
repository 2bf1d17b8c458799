package org.buergerdialog.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.audit.LedgerReport;
import org.buergerdialog.audit.StaffService;
import org.buergerdialog.document.ProofDocument;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.SearchPattern;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TextFile;
import org.buergerdialog.shared.TypedText;

/** Proves consents to whoever may ask for it; every look is noted in the audit trail. */
@Stateless
@RolesAllowed({Role.PRIVACY_OFFICER, Role.ADMIN})
public class ProofService {

    private static final String SEARCH = TextFile.statement(ProofService.class, "proofs.sql");

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @EJB
    private StaffService staff;

    @Inject
    private RegisterCheck check;

    @Inject
    private Dossiers dossiers;

    @Inject
    private LegalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Finds addresses and purposes in the register by a part of the e-mail address or of the name, the newest first. */
    public List<ProofHit> search(String query, int first, int size) {
        List<?> ids = em.createNativeQuery(SEARCH + " order by 1 desc limit ?2, ?3")
                .setParameter(1, SearchPattern.anywhere(query))
                .setParameter(2, first)
                .setParameter(3, size)
                .getResultList();
        trail.record("proof.search", null, "register:consent", TypedText.present(query));
        Map<String, Purpose> purposes =
                texts.purposes().stream().collect(Collectors.toMap(Purpose::slug, Function.identity()));
        return ids.stream()
                .map(id -> dossiers.hit(((Number) id).longValue(), purposes))
                .toList();
    }

    public int count(String query) {
        Number count = (Number) em.createNativeQuery("select count(*) from (" + SEARCH + ") hits")
                .setParameter(1, SearchPattern.anywhere(query))
                .getSingleResult();
        return count.intValue();
    }

    /** @throws NotFound {@code declaration} */
    public ProofView proof(long declaration) {
        return looked("proof.read", declaration).proof(clock.instant());
    }

    /**
     * Makes the proof as tagged PDF, with the result of recomputing the ledger.
     *
     * @throws NotFound {@code declaration}
     */
    public byte[] pdf(long declaration, @NotNull Language language) {
        return ProofDocument.render(proof("proof.pdf", declaration).data(language, settings.town()));
    }

    /**
     * Makes the proof for machines, with the confirmation mail in full.
     *
     * @throws NotFound {@code declaration}
     */
    public String json(long declaration) {
        return proof("proof.json", declaration).json();
    }

    private Proof proof(String action, long declaration) {
        Dossier dossier = looked(action, declaration);
        String actor = trail.actor();
        return new Proof(dossier, check.report(), staff.name(actor).orElse(actor), clock.instant());
    }

    /**
     * Returns the confirmation mail exactly as it left.
     *
     * @throws NotFound {@code declaration} or {@code mail}
     */
    public byte[] mail(long declaration) {
        return NotFound.unless(looked("proof.mail", declaration).mail(), "mail").raw();
    }

    /** Returns the scanned paper; empty where there is none. */
    public Optional<Scan> scan(long declaration) {
        return Optional.ofNullable(looked("proof.scan", declaration).scan()).map(ScannedPaper::view);
    }

    /** Recomputes the register's ledger, and compares the register with what counts now. */
    public LedgerReport verify() {
        trail.record("ledger.verify", null, "ledger:" + RegisterLedger.NAME, null);
        return check.report();
    }

    private Dossier looked(String action, long declaration) {
        Dossier dossier = dossiers.of(declaration);
        trail.record(action, dossier.declaration().citizen(), "declaration:" + declaration, null);
        return dossier;
    }
}
