package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.buergerdialog.audit.Finding;
import org.buergerdialog.audit.Finding.Kind;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.DeadlineKeeper;
import org.buergerdialog.consent.ProofService;
import org.buergerdialog.it.server.Guests.Guest;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody with the run of the database leaves the register alone and changes what mails rely on, or what the register
 * refers to; each test takes it back before anybody else sees it.
 */
@ExtendWith(ArquillianExtension.class)
class RegisterCheckIT {

    private static final String NEWS = ConsentService.NEWSLETTER_EMAIL;

    @Inject
    private Life life;

    @Inject
    private Guests guests;

    @Inject
    private ConsentService consents;

    @Inject
    private ProofService proofs;

    @Inject
    private DeadlineKeeper deadlines;

    @Resource
    private UserTransaction transaction;

    @AfterEach
    void takeBack() throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    @Test
    void whatResidentsDeclaredThemselvesIsNoFinding() {
        Guest guest = guests.confirmed(Life.topic());
        withdraw(guest);
        Guest again = guests.confirmed(guest.email(), Language.EN, Life.topic());

        assertThat(found(Kind.STATE)).doesNotContain(last(again));
        assertThat(found(Kind.UNDECLARED)).doesNotContain(again.number());
        assertThat(found(Kind.WORDING)).doesNotContain(last(again));
    }

    @Test
    void aWithdrawalThatNoLongerCountsShows() throws Exception {
        Guest guest = guests.confirmed(Life.topic());
        withdraw(guest);
        transaction.begin();
        tamper("update consent set state = 'GRANTED' where citizen_id = ? and purpose = ?", guest.number(), NEWS);

        assertThat(found(Kind.STATE)).contains(last(guest));
    }

    @Test
    void aConsentThatRanOutAndCountsAgainShows() throws Exception {
        Guest guest = guests.confirmed(Life.topic());
        Rows.change(
                "update consent set expires_at = utc_timestamp(6) where citizen_id = ? and purpose = ?",
                guest.number(),
                NEWS);
        deadlines.work();
        assertThat(Register.of(guest.email())).endsWith("EXPIRED");
        assertThat(found(Kind.STATE)).doesNotContain(last(guest));
        transaction.begin();
        tamper(
                "update consent set state = 'GRANTED', expires_at = null where citizen_id = ? and purpose = ?",
                guest.number(),
                NEWS);

        assertThat(found(Kind.STATE)).contains(last(guest));
    }

    @Test
    void aDecisionThatWasRemovedShows() throws Exception {
        Guest guest = guests.confirmed(Life.topic());
        transaction.begin();
        tamper("delete from consent where citizen_id = ? and purpose = ?", guest.number(), NEWS);

        assertThat(found(Kind.STATE)).contains(last(guest));
    }

    @Test
    void aConsentThatCountsForATextNobodyAgreedToShows() throws Exception {
        Guest guest = guests.confirmed(Life.topic());
        transaction.begin();
        tamper(
                "update consent set legal_text_id = (select max(id) from legal_text t where t.id <> legal_text_id)"
                        + " where citizen_id = ? and purpose = ?",
                guest.number(),
                NEWS);

        assertThat(found(Kind.STATE)).contains(last(guest));
    }

    @Test
    void aConsentThatNobodyDeclaredShows() throws Exception {
        Guest guest = guests.confirmed(Life.topic());
        transaction.begin();
        tamper(
                "insert into consent (citizen_id, purpose, state, changed_at, legal_text_id)"
                        + " select ?, purpose, 'GRANTED', utc_timestamp(6), id from legal_text"
                        + " where purpose = ? and state = 'PUBLISHED'",
                guest.number(),
                ConsentService.NEWSLETTER_SMS);

        assertThat(found(Kind.UNDECLARED)).contains(guest.number());
    }

    @Test
    void aLegalTextThatWasRewordedTogetherWithItsFingerprintShows() throws Exception {
        Guest guest = guests.confirmed(Life.topic());
        transaction.begin();
        tamper(
                "update legal_text_wording w join consent_declaration d on d.legal_text_id = w.legal_text_id"
                        + " and d.language = w.language set w.text = 'Ich will alles.',"
                        + " w.sha256 = sha2('Ich will alles.', 256) where d.id = ?",
                last(guest));

        assertThat(found(Kind.WORDING)).isNotEmpty();
        assertThat(found(Kind.EDITED)).isEmpty();
    }

    @Test
    void aWordingThatIsNotTheOneOfItsFingerprintShows() throws Exception {
        Guest guest = guests.confirmed(Life.topic());
        transaction.begin();
        tamper("update consent_declaration set wording = 'Ich will alles.' where id = ?", last(guest));

        assertThat(found(Kind.WORDING)).containsExactly(last(guest));
    }

    private void withdraw(Guest guest) {
        consents.withdraw(guests.link(guest), NEWS, Language.DE, "/einstellungen");
    }

    private static long last(Guest guest) {
        return Long.parseLong(Register.last("id", guest.email()));
    }

    private static void tamper(String statement, Object... values) {
        assertThat(Rows.change(statement, values)).as(statement).isPositive();
    }

    private List<Long> found(Kind kind) {
        return life.asStaff(Role.PRIVACY_OFFICER, proofs::verify).orThrow().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::entry)
                .toList();
    }
}
