package org.buergerdialog.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.buergerdialog.content.PortalPages;
import org.junit.jupiter.api.Test;

/** The check of content pieces cannot see the routes; it must not know pages that are none. */
class LintPagesTest {

    @Test
    void everyPageTheCheckTakesForOneIsOne() {
        assertThat(PortalPages.KNOWN)
                .allSatisfy(page -> assertThat(Routes.match(page)).as(page).isPresent());
    }
}
