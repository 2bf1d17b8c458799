package org.buergerdialog.it.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.mailing.template.TemplateDraft;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.TemplateService;
import org.buergerdialog.mailing.template.TemplateView;
import org.buergerdialog.mailing.template.Wording;
import org.buergerdialog.shared.Role;

/** Words what the portal writes by itself, as editors do. */
@ApplicationScoped
public class Wordings {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Each node looks for new versions once in three seconds. */
    private static final Duration EVERY_NODE_KNOWS = Duration.ofSeconds(4);

    @Inject
    private Life life;

    @Inject
    private TemplateService templates;

    TemplateView current(TemplateKind kind) {
        return life.asStaff(Role.EDITOR, () -> templates.get(kind)).orThrow();
    }

    /** Saves a wording, the same in both languages, and returns its row. */
    long save(TemplateKind kind, Wording wording) {
        int number = current(kind).number();
        life.asStaff(Role.EDITOR, () -> templates.save(kind, number, new TemplateDraft(wording, wording)))
                .orThrow();
        return newest(kind);
    }

    /** Goes back to the delivered wording and returns the row of that. */
    long reset(TemplateKind kind) {
        int number = current(kind).number();
        life.asStaff(Role.EDITOR, () -> templates.reset(kind, number)).orThrow();
        return newest(kind);
    }

    /** Makes a version that is as delivered, so that nobody else's mails change, and returns its row. */
    static long deliveredAgain(TemplateKind kind) {
        Rows.change(
                "insert into template_version (kind, number, reset, written_by, written_at)"
                        + " select ?, coalesce(max(number), 0) + 1, true, 'system', utc_timestamp(6)"
                        + " from template_version where kind = ?",
                kind.name(),
                kind.name());
        return newest(kind);
    }

    /** Returns which version of its template a row is. */
    static int number(long row) {
        return (int) Rows.number("select number from template_version where id = ?", row);
    }

    private static long newest(TemplateKind kind) {
        return Rows.number("select id from template_version where kind = ? order by number desc limit 1", kind.name());
    }

    static void everyNodeKnows() {
        Instant then = Instant.now().plus(EVERY_NODE_KNOWS);
        Await.until("every node to look", PATIENCE, () -> Instant.now().isAfter(then));
    }
}
