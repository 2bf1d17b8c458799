package org.buergerdialog.mailing.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;

/**
 * Knows the words of every message as they are now, without asking the database for each.
 *
 * <p>Versions are only ever added: every few seconds one caller asks how many there are, in its own transaction, while all
 * others go on with what is known. So every node follows within moments, and none has to be told.
 */
@ApplicationScoped
public class Templates {

    private static final Duration FRESH = Duration.ofSeconds(3);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private final ReentrantLock looking = new ReentrantLock();

    private volatile Known known;

    /**
     * What was found when somebody looked last.
     *
     * @param state how many versions there are, and the newest; that alone would miss one whose number was drawn before it
     *     and that was committed after it
     * @param changed what staff changed; all else is as delivered
     */
    private record Known(Instant at, String state, Map<TemplateKind, Current> changed) {}

    /** What is used now of what staff saved; {@code version} is the row. */
    private record Current(Long version, TemplateDraft wording) {}

    /** Returns the words of a mail for these values. */
    public Written write(TemplateKind kind, Language language, Map<TemplateField, String> values) {
        Current current = current(kind);
        return Written.of(current.version(), kind, current.wording().in(language), values);
    }

    /**
     * Returns the words as they were in a version that a message remembers.
     *
     * @param version as in {@link Written#version()}; null for the delivered wording
     */
    public Written write(Long version, TemplateKind kind, Language language, Map<TemplateField, String> values) {
        TemplateVersion found = version == null ? null : em.find(TemplateVersion.class, version);
        TemplateDraft wording =
                found == null ? Delivered.of(kind) : found.view().wording();
        return Written.of(version, kind, wording.in(language), values);
    }

    /** Returns how the town takes its leave: the text in mails, what comes after in documents. Nothing in it is a reader's. */
    public Written closing(Language language) {
        return write(TemplateKind.CLOSING, language, TemplateField.ofTown(settings.town()));
    }

    /** Returns how it took its leave in a version that a message remembers. */
    public Written closing(Long version, Language language) {
        return write(version, TemplateKind.CLOSING, language, TemplateField.ofTown(settings.town()));
    }

    /** Returns a text message for these values, in the space of one; its text is all it has. */
    public Written writeShort(TemplateKind kind, Language language, Map<TemplateField, String> values) {
        Current current = current(kind);
        return TextFrame.of(kind, language, settings)
                .write(current.version(), current.wording().in(language), values);
    }

    /** Returns the words as they were saved last, a moment before they are used: for a test, with values of nobody. */
    public Written writeTest(TemplateKind kind, Language language) {
        return em.createNamedQuery("TemplateVersion.ofKind", TemplateVersion.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .map(TemplateVersion::view)
                .filter(TemplateView::changed)
                .findFirst()
                .map(saved -> sample(kind, language, saved.wording().in(language)))
                .orElseGet(() -> sample(kind, language, Delivered.of(kind).in(language)));
    }

    /** Fills in a wording, saved or not, with values of nobody; a text message is as long as it is. */
    public Written sample(TemplateKind kind, Language language, Wording wording) {
        Map<TemplateField, String> values = samples(kind, language);
        return kind.textMessage()
                ? new Written(null, "", TextFrame.of(kind, language, settings).whole(wording, values), "", "")
                : Written.of(null, kind, wording, values);
    }

    /** Returns values of nobody for everything that may stand in a message. */
    public Map<TemplateField, String> samples(TemplateKind kind, Language language) {
        return Samples.of(kind, language, settings);
    }

    private Current current(TemplateKind kind) {
        Current changed = changed().get(kind);
        return changed == null ? new Current(null, Delivered.of(kind)) : changed;
    }

    private Map<TemplateKind, Current> changed() {
        Known before = known;
        Instant now = clock.instant();
        if (before == null) {
            looking.lock();
        } else if (Duration.between(before.at(), now).abs().compareTo(FRESH) < 0 || !looking.tryLock()) {
            return before.changed();
        }
        try {
            known = look(now, known);
            return known.changed();
        } finally {
            looking.unlock();
        }
    }

    private Known look(Instant now, Known before) {
        Object[] counted = (Object[]) em.createNativeQuery("select count(*), max(id) from template_version")
                .getSingleResult();
        String state = Arrays.toString(counted);
        return before != null && before.state().equals(state)
                ? new Known(now, state, before.changed())
                : new Known(now, state, read());
    }

    private Map<TemplateKind, Current> read() {
        return em.createNamedQuery("TemplateVersion.current", TemplateVersion.class)
                .getResultStream()
                .filter(version -> version.view().changed())
                .collect(Collectors.toUnmodifiableMap(
                        TemplateVersion::kind,
                        version -> new Current(version.id(), version.view().wording())));
    }

    /** Returns the versions behind what messages remember, as in {@link Written#version()}, with one question. */
    public Map<Long, TemplateUse> uses(Collection<Long> versions) {
        return versions.isEmpty()
                ? Map.of()
                : em.createNamedQuery("TemplateVersion.all", TemplateVersion.class)
                        .setParameter("ids", versions)
                        .getResultStream()
                        .collect(Collectors.toMap(TemplateVersion::id, TemplateVersion::use));
    }
}
