package org.buergerdialog.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicationTest {

    @Test
    void theCopyHasTwoModulesMoreAndNoneLess() {
        assertThat(Application.extended("<application><module><ejb>portal-ejb.jar</ejb></module></application>"))
                .startsWith(
                        "<application><module><ejb>portal-ejb.jar</ejb></module><module><ejb>bench-callers.jar</ejb>")
                .contains("<context-root>/bench</context-root>")
                .endsWith("</application>");
    }
}
