package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftoversTest {
    private final Leftovers leftovers = new Leftovers(Path.of("/town/.portal"));

    @Test
    void recognisesTheProgramsOfThisStateFolder() {
        assertThat(leftovers.belongsToUs(List.of("java", "-Dportal.state=/town/.portal", "-jar", "x.jar")))
                .isTrue();
        assertThat(leftovers.belongsToUs(List.of("mariadbd", "--datadir=/town/.portal/database/data")))
                .isTrue();
    }

    @Test
    void leavesTheProgramsOfOtherFoldersAlone() {
        assertThat(leftovers.belongsToUs(List.of("java", "-Dportal.state=/town/.portal-test")))
                .isFalse();
        assertThat(leftovers.belongsToUs(List.of("mariadbd", "--datadir=/town/.portal-test/database/data")))
                .isFalse();
    }
}
