package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Tag der offenen Kita, tag-der-offenen-kita",
        "Bürgerversammlung: Größe & Maß, buergerversammlung-groesse-mass",
        "Soirée à l'École, soiree-a-l-ecole",
        "!!!, x"
    })
    void makesReadableAddresses(String title, String slug) {
        assertThat(Slug.of(title).value()).isEqualTo(slug);
    }
}
