package org.buergerdialog.mailing.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.buergerdialog.shared.NotFound;

/** Keeps dictionaries in transactions of their own: whichever message taught one may still fail. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ArchiveDictionaryKeeper {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public CompressionDictionary get(long id) {
        return NotFound.unless(em.find(ArchiveDictionary.class, id), "archive-dictionary")
                .dictionary();
    }

    public Optional<CompressionDictionary> newest(String subject) {
        return em.createNamedQuery("ArchiveDictionary.newest", ArchiveDictionary.class)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ArchiveDictionary::dictionary);
    }

    public CompressionDictionary keep(String subject, byte[] content) {
        ArchiveDictionary dictionary = new ArchiveDictionary(subject, content, clock.instant());
        em.persist(dictionary);
        em.flush();
        return dictionary.dictionary();
    }
}
