package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void escapesWhatJsonForbids() {
        assertThat(Json.of("Grüße \"an\"\n\\ alle\u0001")).isEqualTo("\"Grüße \\\"an\\\"\\n\\\\ alle\\u0001\"");
    }

    @Test
    void nestsListsAndMaps() {
        assertThat(Json.of(Map.of("mails", List.of(1, true)))).isEqualTo("{\"mails\":[1,true]}");
    }
}
