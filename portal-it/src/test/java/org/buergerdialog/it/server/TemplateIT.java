package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.mailing.preview.TemplatePreviewService;
import org.buergerdialog.mailing.template.TemplateDraft;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.TemplateService;
import org.buergerdialog.mailing.template.TemplateView;
import org.buergerdialog.mailing.template.Wording;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wording of the portal's own messages: changed, used, remembered and reset. */
@ExtendWith(ArquillianExtension.class)
class TemplateIT {

    private static final TemplateKind KIND = TemplateKind.TICKET;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Life life;

    @Inject
    private TemplateService templates;

    @Inject
    private TemplatePreviewService previews;

    @Inject
    private Post post;

    @AfterEach
    void leaveEverythingAsDelivered() {
        if (current().changed()) {
            reset(current().number());
        }
    }

    @Test
    void theNextMailIsWrittenInTheNewWordingAndRemembersItsVersion() {
        TemplateView before = current();
        save(before.number(), wording("Willkommen, {{Vorname}}: {{Veranstaltung}}"))
                .orThrow();
        Wordings.everyNodeKnows();

        Resident resident = post.ticketHolder();
        assertThat(mail("subject", resident)).startsWith("Willkommen, Erika: Prüfung ");
        assertThat(mail("template_version", resident))
                .isEqualTo(Rows.text(
                        "select id from template_version where kind = 'TICKET' and number = ?", before.number() + 1));

        reset(before.number() + 1);
        Wordings.everyNodeKnows();
        Resident another = post.ticketHolder();
        assertThat(mail("subject", another)).startsWith("Ihr Ticket: Prüfung ");
        assertThat(mail("template_version", another)).isNull();
        assertThat(mail("template_version", resident)).as("what was sent").isNotNull();
    }

    @Test
    void everySaveIsAVersionWithItsAuthorAndEveryResetToo() {
        int number = current().number();
        save(number, wording("Eins")).orThrow();
        save(number + 1, wording("Zwei")).orThrow();
        reset(number + 2);

        List<TemplateView> versions = versions();
        assertThat(versions.subList(0, 3))
                .extracting(TemplateView::number, TemplateView::reset, TemplateView::changed, TemplateView::writtenBy)
                .containsExactly(
                        tuple(number + 3, true, false, "staff:staff-editor"),
                        tuple(number + 2, false, true, "staff:staff-editor"),
                        tuple(number + 1, false, true, "staff:staff-editor"));
        assertThat(versions.get(0).wording())
                .isEqualTo(versions.get(versions.size() - 1).wording());
        assertThat(Rows.texts(
                        "select action from audit_entry where object in (?, ?, ?) order by id",
                        "template:TICKET/" + (number + 1),
                        "template:TICKET/" + (number + 2),
                        "template:TICKET/" + (number + 3)))
                .containsExactly("template.save", "template.save", "template.reset");
    }

    @Test
    void whoeverSavesSecondIsToldAndOverwritesNothing() {
        int number = current().number();
        save(number, wording("Zuerst")).orThrow();
        assertThat(save(number, wording("Danach")).rule()).isEqualTo("changed-meanwhile");
        assertThat(current().wording().de().subject()).isEqualTo("Zuerst");
        assertThat(life.asStaff(Role.EDITOR, () -> templates.reset(KIND, number))
                        .rule())
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void whatTheCheckRefusesIsNotSaved() {
        int number = current().number();
        assertThat(save(number, wording("{{Vorneme}}")).rule()).isEqualTo("template.lint");
        assertThat(save(number, current().wording()).rule()).isEqualTo("template.unchanged");
        assertThat(current().number()).isEqualTo(number);
    }

    @Test
    void aTestGoesToTheEditorInTheWordingThatWasSavedLast() {
        save(current().number(), wording("Probe für {{Vorname}}")).orThrow();
        String editor = "it-" + UUID.randomUUID() + "@musterstadt.example";
        life.asStaff(Role.EDITOR, () -> previews.test(KIND, Language.DE, new EmailAddress(editor)))
                .orThrow();
        Await.until(
                "the test",
                PATIENCE,
                () -> Rows.count(
                                "message where recipient = ? and state = 'SENT' and subject = '[Test] Probe für Anna'",
                                editor)
                        == 1);
    }

    @Test
    void nobodyElseMayWordAnything() {
        for (String role : List.of(Role.CITIZEN, Role.EVENT_MANAGER, Role.ADVISER, Role.PRIVACY_OFFICER)) {
            assertThat(life.asStaff(role, () -> templates.save(KIND, 0, wording("Nein")))
                            .thrown())
                    .as(role)
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private static TemplateDraft wording(String subject) {
        return new TemplateDraft(
                new Wording(subject, "Bis bald in {{Ort}}.", "Zum Ticket", "Fragen? Rufen Sie an."),
                new Wording(subject, "See you at {{Ort}}.", "See the ticket", "Questions? Call us."));
    }

    private Outcome<Void> save(int number, TemplateDraft draft) {
        return life.asStaff(Role.EDITOR, () -> templates.save(KIND, number, draft));
    }

    private void reset(int number) {
        life.asStaff(Role.EDITOR, () -> templates.reset(KIND, number)).orThrow();
    }

    private TemplateView current() {
        return versions().get(0);
    }

    private List<TemplateView> versions() {
        return life.asStaff(Role.EDITOR, () -> templates.versions(KIND)).orThrow();
    }

    private static String mail(String column, Resident resident) {
        return Rows.text(
                "select " + column + " from message where kind = 'TICKET' and citizen_id = ?", resident.number());
    }
}
