package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkKeyTest {

    @TempDir
    Path state;

    @TempDir
    Path other;

    @Test
    void staysTheSameForAnInstallationAndIsNobodyElses() throws IOException {
        String key = LinkKey.in(state);

        assertThat(key).hasSizeGreaterThanOrEqualTo(32).isEqualTo(LinkKey.in(state));
        assertThat(LinkKey.in(other)).isNotEqualTo(key);
    }
}
