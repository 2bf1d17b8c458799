package org.buergerdialog.it.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.buergerdialog.it.page.office.ProofsPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register as a whole can only be looked at while nobody makes residents past it. */
class RegisterPageIT {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void theRegisterIsRecomputed() {
        Town.forgetWhatTestsMadeOlder();
        ProofsPage proofs = ProofsPage.open(visitors.signedIn(Account.PRIVACY_OFFICER));
        assertThat(proofs.verify().verdict()).containsText("Unversehrt");
        assertThat(proofs.search("ab").problem()).isVisible();
    }
}
