package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void understandsACommandWithItsOption() {
        Arguments arguments = Arguments.of("status", "--json");

        assertThat(arguments.command()).isEqualTo(Arguments.Command.STATUS);
        assertThat(arguments.has("--json")).isTrue();
    }

    @Test
    void helpsWhoSaysNothing() {
        assertThat(Arguments.of().command()).isEqualTo(Arguments.Command.HELP);
    }

    @Test
    void refusesAnUnknownCommandWithTheUsage() {
        assertThatThrownBy(() -> Arguments.of("fly"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no command 'fly'")
                .hasMessageContaining("status [--json]");
    }

    @Test
    void refusesAnOptionOfAnotherCommand() {
        assertThatThrownBy(() -> Arguments.of("stop", "--yes")).hasMessageContaining("'stop' has no option '--yes'");
    }
}
