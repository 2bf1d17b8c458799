package org.buergerdialog.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTargetTest {

    @Test
    void leadsToPagesOfThePortal() {
        assertThat(SignInTarget.local("/konto/nachrichten?seite=2")).isEqualTo("/konto/nachrichten?seite=2");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/..//evil.example",
                "javascript:alert(1)",
                "konto",
                "/a b",
                "/konto\r\nSet-Cookie: a=b"
            })
    void leadsNowhereElse(String target) {
        assertThat(SignInTarget.local(target)).isEqualTo("/");
    }
}
