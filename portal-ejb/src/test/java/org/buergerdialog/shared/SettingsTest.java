package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void readsOriginsAsBrowsersWriteThem() {
        assertThat(Settings.origins("https://www.Musterstadt.example/, http://localhost:8025,,"))
                .containsExactlyInAnyOrder("https://www.musterstadt.example", "http://localhost:8025");
    }

    @Test
    void opensTheApiToNobodyUnlessTold() {
        assertThat(Settings.origins("")).isEmpty();
    }
}
