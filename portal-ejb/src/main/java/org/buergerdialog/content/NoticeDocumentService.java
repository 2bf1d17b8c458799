package org.buergerdialog.content;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** The documents in content pieces: editors send them, everybody reads those of a version that was approved. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class NoticeDocumentService {

    /** What a document may weigh: 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    /**
     * Keeps a PDF and returns its fingerprint. The same document is kept once, under the name it came with first;
     * see {@link UnusedFiles} for those that no piece shows in the end.
     *
     * @throws RuleViolation {@code document.size}, {@code document.type}
     */
    public String keep(@NotNull String name, @NotNull byte[] content) {
        if (content.length > LARGEST) {
            throw new RuleViolation("document.size");
        }
        NoticeDocument document = new NoticeDocument(name, content, clock.instant());
        NoticeDocument known = em.find(NoticeDocument.class, document.sha256());
        if (known == null) {
            em.persist(document);
        } else {
            known.choose(clock.instant());
        }
        return document.sha256();
    }

    /**
     * Returns the document with this fingerprint: readers of mails are no callers we know.
     *
     * @throws NotFound if there is none, or none that the caller may read yet
     */
    @PermitAll
    public NoticeDocumentView get(@NotNull String sha256) {
        NoticeDocument document = NotFound.unless(em.find(NoticeDocument.class, sha256), "document");
        if (!document.published() && !context.isCallerInRole(Role.EDITOR) && !context.isCallerInRole(Role.ADMIN)) {
            throw new NotFound("document");
        }
        return document.view();
    }

    /** Says how much the documents weigh, in bytes. */
    @PermitAll
    public Map<String, Integer> sizes(@NotNull Collection<String> documents) {
        return documents.isEmpty()
                ? Map.of()
                : em.createNamedQuery("NoticeDocument.sizes", Object[].class)
                        .setParameter("documents", documents)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }
}
