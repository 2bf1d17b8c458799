package org.buergerdialog.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.buergerdialog.audit.LedgerPosition;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.document.DoubleOptIn;
import org.buergerdialog.shared.TypedText;

/**
 * Everything there is about one declaration and those that belong to it.
 *
 * @param history all declarations of the same person for the same purpose in the order of time
 * @param seals where they are sealed, by their numbers
 * @param consent what holds now; null while nothing was decided
 * @param person whose profile it is today; null if nobody's
 * @param optIn the double opt-in; null where there was none
 * @param mail the mail that asked for confirmation; null if there is none, or while nobody has confirmed
 * @param scan the scanned paper; null if there is none
 */
record Dossier(
        Declaration declaration,
        List<Declaration> history,
        Map<Long, LedgerPosition> seals,
        Purpose purpose,
        Consent consent,
        ProfileView person,
        OptIn optIn,
        ConfirmationMail mail,
        ScannedPaper scan) {

    /** Returns what the person is called today; null if unknown. */
    String name() {
        return nameOf(person);
    }

    static String nameOf(ProfileView person) {
        return person == null ? null : TypedText.present(person.fullName());
    }

    ConsentState state(Instant now) {
        return consent == null ? ConsentState.NONE : consent.stateAt(now);
    }

    /** Returns when it was requested, mailed and confirmed; null where nobody was asked by mail. */
    DoubleOptIn doubleOptIn() {
        return optIn == null
                ? null
                : new DoubleOptIn(optIn.requestedAt(), optIn.mailedAt(), optIn.confirmedAt(), optIn.messageId());
    }

    KeptMail keptMail() {
        if (optIn == null) {
            return KeptMail.NONE;
        }
        if (!optIn.confirmed()) {
            return KeptMail.WITHHELD;
        }
        if (mail == null) {
            return KeptMail.MISSING;
        }
        DeclarationView sealed = history.stream()
                .filter(one -> optIn.id().equals(one.optIn()) && one.mailSha256() != null)
                .map(this::view)
                .findFirst()
                .orElse(null);
        if (!mail.untouched()
                || (sealed != null
                        && !(sealed.untouched() && sealed.mailSha256().equals(mail.sha256())))) {
            return KeptMail.OTHER;
        }
        return sealed == null || sealed.seal() == null ? KeptMail.UNSEALED : KeptMail.SEALED;
    }

    DeclarationView view(Declaration one) {
        return one.view(seals.get(one.id()));
    }

    ProofView proof(Instant now) {
        return new ProofView(
                view(declaration),
                declaration.email(),
                name(),
                purpose.slug(),
                purpose.name(),
                purpose.description(),
                purpose.legalBasis(),
                state(now),
                history.stream().map(this::view).toList(),
                keptMail(),
                mail == null ? null : mail.sentAt(),
                mail == null ? 0 : mail.raw().length,
                mail == null ? null : mail.template(),
                mail == null ? null : mail.closing(),
                optIn == null ? null : optIn.requestedFrom(),
                optIn == null ? null : optIn.confirmedFrom(),
                scan == null ? null : scan.name());
    }
}
