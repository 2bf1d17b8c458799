package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void encryptsTheArchiveWithTheKeyOfTheLinksUnlessTold() {
        String links = "l".repeat(32);

        assertThat(Settings.archiveKeys("", links)).containsExactly(links);
        assertThat(Settings.archiveKeys(links, links)).containsExactly(links);
    }

    @Test
    void readsTheArchiveWithEveryEarlierKey() {
        String links = "l".repeat(32);
        String now = "n".repeat(32);
        String before = "b".repeat(32);

        assertThat(Settings.archiveKeys(now + ", " + before, links)).containsExactly(now, before, links);
    }

    @Test
    void takesNoShortKeyForTheArchive() {
        assertThatThrownBy(() -> Settings.archiveKeys("short", "l".repeat(32)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PORTAL_ARCHIVE_KEY");
    }
}
