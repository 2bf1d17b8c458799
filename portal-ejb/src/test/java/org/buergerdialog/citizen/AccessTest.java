package org.buergerdialog.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessTest {

    @Test
    void aMissingTokenIsNeverASignIn() {
        assertThat(Access.byLink(null).withLink()).isTrue();
        assertThat(Access.signedIn().withLink()).isFalse();
    }

    @Test
    void doesNotTellItsTokenToALog() {
        assertThat(Access.byLink("secret").toString()).doesNotContain("secret");
    }
}
