package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.citizen.ProfileUpdate;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.Readers;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.mailing.preview.Eyes;
import org.buergerdialog.mailing.preview.Preview;
import org.buergerdialog.mailing.preview.PreviewService;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Editors look with the eyes of personas and with their own, and with nobody else's. */
@ExtendWith(ArquillianExtension.class)
class PreviewIT {

    private static final EmailAddress ELSEWHERE = new EmailAddress("jemand-anders@example.org");

    @Inject
    private Life life;

    @Inject
    private Caller caller;

    @Inject
    private Decisions decisions;

    @Inject
    private Post post;

    @Inject
    private PreviewService previews;

    @Inject
    private ProfileService profiles;

    @Inject
    private PreferenceService preferences;

    private long topic;
    private long sport;

    @BeforeEach
    void makeTopics() {
        topic = Life.topic();
        sport = Life.topic();
    }

    @Test
    void whatAnEditorSeesWithTheirOwnEyesIsWhatTheyGet() {
        Resident editor = reader("Berta", Language.EN);
        decisions.followWithConsent(editor, topic);
        life.follow(editor, sport);
        life.as(editor, () -> preferences.districts(Access.signedIn(), Set.of("altstadt")))
                .orThrow();
        Resident neighbour = reader("Norbert", Language.DE);
        decisions.followWithConsent(neighbour, topic);
        long notice = notice();

        Preview seen = asEditor(editor, () -> previews.of(notice, Eyes.own())).orThrow();
        assertThat(asEditor(editor, () -> previews.reachesCaller(notice)).orThrow())
                .isTrue();
        post.queue(notice);

        Mail mail = post.received(Rows.number(
                "select id from message where kind = 'NOTICE' and object_id = ? and citizen_id = ?",
                notice,
                editor.number()));
        assertThat(seen.language()).isEqualTo(Language.EN);
        assertThat(seen.subject()).isEqualTo("For Berta").isEqualTo(mail.subject());
        assertThat(words(seen.text()))
                .contains("Sport only.", "Altstadt only.")
                .doesNotContain("Norbert")
                .isEqualTo(words(mail.text("text/plain")));
    }

    @Test
    void theTestMailOfTheOwnProfileGoesToItsOwnAddressOnly() {
        Resident editor = reader("Berta", Language.EN);
        life.follow(editor, sport);
        long notice = notice();

        asEditor(editor, () -> {
                    previews.test(notice, Eyes.own(), ELSEWHERE);
                    return null;
                })
                .orThrow();

        Mail test = post.received("TEST", notice);
        assertThat(test.to()).isEqualTo(editor.email());
        assertThat(test.subject()).isEqualTo("[Test] For Berta");
        assertThat(test.text("text/plain")).contains("Sport only.").doesNotContain("Altstadt only.");
        assertThat(Rows.count(
                        "audit_entry where action = 'notice.tested' and citizen_id = ? and object = ? and actor = ?",
                        editor.number(),
                        "notice:" + notice,
                        "staff:" + editor.subject()))
                .isEqualTo(1);
    }

    @Test
    void nobodyLooksWithTheEyesOfSomebodyElse() {
        Resident other = reader("Norbert", Language.DE);
        decisions.followWithConsent(other, topic);
        long notice = notice();

        assertThat(life.asStaff(Role.EDITOR, previews::own).orThrow())
                .as("staff only")
                .isEmpty();
        assertThat(life.asStaff(Role.EDITOR, () -> previews.of(notice, Eyes.own()))
                        .thrown())
                .isInstanceOf(NotFound.class);
        assertThat(life.asStaff(Role.EDITOR, () -> previews.test(notice, Eyes.own(), new EmailAddress(other.email())))
                        .thrown())
                .isInstanceOf(NotFound.class);
        assertThat(caller.as(other.subject(), Set.of(Role.EDITOR), () -> previews.of(notice, Eyes.own()))
                        .thrown())
                .as("the role of residents was taken away")
                .isInstanceOf(NotFound.class);
        assertThat(life.asStaff(Role.EDITOR, () -> previews.of(notice, Eyes.ofPersona(other.number() + 1_000_000)))
                        .thrown())
                .as("the numbers of residents are not those of personas")
                .isInstanceOf(NotFound.class);

        Resident editor = reader("Berta", Language.DE);
        assertThat(asEditor(editor, previews::own).orThrow())
                .map(ProfileView::email)
                .contains(editor.email());
        assertThat(asEditor(editor, () -> previews.of(notice, Eyes.own()))
                        .orThrow()
                        .text())
                .contains("Berta")
                .doesNotContain("Norbert");
        assertThat(asEditor(editor, () -> previews.reachesCaller(notice)).orThrow())
                .as("follows nothing")
                .isFalse();
        assertThat(Rows.count("message where kind = 'TEST' and object_id = ?", notice))
                .isZero();
    }

    private Resident reader(String givenName, Language language) {
        Resident resident = life.resident();
        life.as(
                        resident,
                        () -> profiles.updateMine(new ProfileUpdate(
                                null, givenName, "Prüfstein", null, null, null, null, null, null, language)))
                .orThrow();
        return resident;
    }

    private long notice() {
        return life.notice(new NoticeDraft(
                topic,
                Set.of(),
                Set.of(),
                "Für {{Vorname}}",
                "For {{Vorname}}",
                List.of(
                        Block.text("Für {{Vorname}}.", "For {{Vorname}}."),
                        Block.text("Nur zum Sport.", "Sport only.")
                                .forReaders(new Readers(Set.of(sport), Set.of(), null)),
                        Block.text("Nur in der Altstadt.", "Altstadt only.")
                                .forReaders(new Readers(Set.of(), Set.of("altstadt"), null))),
                true,
                false,
                null,
                null));
    }

    private <T> Outcome<T> asEditor(Resident resident, Callable<T> call) {
        return caller.as(resident.subject(), Set.of(Role.CITIZEN, Role.EDITOR), call);
    }

    /** What a mail says, down to why its reader gets it; the links are those of nobody in a preview. */
    private static String words(String text) {
        return text.replace("\r\n", "\n")
                .replaceFirst("(?s)(\n--\n[^\n]+\n).*", "$1")
                .replaceAll("https?://\\S+", "")
                .strip();
    }
}
