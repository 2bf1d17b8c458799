package org.buergerdialog.mailing.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Stale;
import org.buergerdialog.shared.TextComparison;
import org.buergerdialog.shared.TextPart;
import org.buergerdialog.shared.UniqueKey;

/** What staff do with the wording of the messages that the portal writes by itself. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class TemplateService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Returns the wording of every message as it is now. */
    public List<TemplateView> all() {
        Map<TemplateKind, TemplateView> saved = em.createNamedQuery("TemplateVersion.current", TemplateVersion.class)
                .getResultStream()
                .collect(Collectors.toMap(TemplateVersion::kind, TemplateService::shown));
        return Arrays.stream(TemplateKind.values())
                .map(kind -> saved.getOrDefault(kind, delivered(kind)))
                .toList();
    }

    /** Returns the wording of a message as it is now. */
    public TemplateView get(@NotNull TemplateKind kind) {
        return versions(kind).get(0);
    }

    /** Returns all versions, the newest first; the last one is number 0, the delivered wording. */
    public List<TemplateView> versions(@NotNull TemplateKind kind) {
        List<TemplateVersion> saved = em.createNamedQuery("TemplateVersion.ofKind", TemplateVersion.class)
                .setParameter("kind", kind)
                .getResultList();
        Stream<TemplateView> current = saved.stream().limit(1).map(TemplateService::shown);
        Stream<TemplateView> earlier = saved.stream().skip(1).map(TemplateVersion::view);
        return Stream.of(current, earlier, Stream.of(delivered(kind)))
                .flatMap(Function.identity())
                .toList();
    }

    /** Whoever went back to the delivered wording gets that of the release that runs. */
    private static TemplateView shown(TemplateVersion version) {
        TemplateView view = version.view();
        return view.reset()
                ? new TemplateView(
                        view.kind(), view.number(), Delivered.of(view.kind()), true, view.writtenBy(), view.writtenAt())
                : view;
    }

    private static TemplateView delivered(TemplateKind kind) {
        return new TemplateView(kind, 0, Delivered.of(kind), false, null, null);
    }

    /**
     * Compares two versions word by word in one language.
     *
     * @throws NotFound if there is no such version
     */
    public List<TextPart> compare(@NotNull TemplateKind kind, int older, int newer, @NotNull Language language) {
        List<TemplateView> versions = versions(kind);
        return TextComparison.of(
                numbered(versions, older).words(language),
                numbered(versions, newer).words(language));
    }

    private static TemplateView numbered(List<TemplateView> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version of the template"));
    }

    /** Says at each field why a wording cannot be saved. */
    public List<TemplateFinding> check(@NotNull TemplateKind kind, @Valid @NotNull TemplateDraft draft) {
        return TemplateLint.check(kind, draft, settings);
    }

    /**
     * Saves a wording as the next version; within moments every message is written with it, on every node.
     *
     * @param number the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile}, {@code template.unchanged}, {@code template.lint} if {@link #check}
     *     finds anything
     */
    public void save(@NotNull TemplateKind kind, int number, @Valid @NotNull TemplateDraft draft) {
        TemplateView current = current(kind, number);
        if (!check(kind, draft).isEmpty()) {
            throw new RuleViolation("template.lint");
        }
        if (draft.equals(current.wording())) {
            throw new RuleViolation("template.unchanged");
        }
        begin(current, draft, false, "template.save");
    }

    /**
     * Goes back to the delivered wording; that is a version, too.
     *
     * @param number the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile}, {@code template.unchanged} if it is as delivered
     */
    public void reset(@NotNull TemplateKind kind, int number) {
        TemplateView current = current(kind, number);
        if (!current.changed()) {
            throw new RuleViolation("template.unchanged");
        }
        begin(current, Delivered.of(kind), true, "template.reset");
    }

    private TemplateView current(TemplateKind kind, int number) {
        TemplateView current = get(kind);
        Stale.refuse(number, current.number());
        return current;
    }

    private void begin(TemplateView before, TemplateDraft wording, boolean reset, String action) {
        int number = before.number() + 1;
        em.persist(new TemplateVersion(before.kind(), number, wording, reset, trail.actor(), clock.instant()));
        UniqueKey.flush(em, "changed-meanwhile");
        trail.record(action, null, "template:" + before.kind() + "/" + number, null);
    }
}
