package org.buergerdialog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buergerdialog.content.Examples.block;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/veranstaltungen",
                "/veranstaltungen/fest?seite=2#anmelden",
                "https://www.example.org",
                "http://example.org:8080/a-b_c?d=e",
                "mailto:rathaus@musterstadt.example",
                "tel:+49 1234 567-0"
            })
    void aButtonLeadsToPagesAndPeople(String address) {
        assertThat(mistakes(block(Block.Kind.BUTTON, "Los", null, address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "//evil.example",
                "vbscript:x",
                "/a b",
                "/a\"onclick=",
                "/<script>",
                "https://",
                "ftp://example.org",
                "veranstaltungen",
                "/{{Vorname}}",
                "https://example.org/${7*7}"
            })
    void aButtonLeadsNowhereElse(String address) {
        assertThat(mistakes(block(Block.Kind.BUTTON, "Los", null, address)))
                .isEqualTo(Map.of("target", "notice.block.target.BUTTON"));
    }

    @Test
    void saysEachMistakeAtItsField() {
        assertThat(mistakes(block(Block.Kind.HEADING, "x".repeat(121), "zwei\nZeilen", null)))
                .isEqualTo(Map.of("de", "notice.block.long.HEADING", "en", "notice.oneLine"));
        assertThat(mistakes(block(Block.Kind.EVENTS, null, null, "11")))
                .isEqualTo(Map.of("target", "notice.block.target.EVENTS"));
        assertThat(mistakes(block(Block.Kind.TEXT, "x\n\ny", null, "/"))).containsKey("target");
        assertThat(mistakes(block(Block.Kind.DOCUMENT, "x".repeat(121), null, "/plan.pdf")))
                .isEqualTo(Map.of("de", "notice.block.long.DOCUMENT", "target", "notice.block.target.DOCUMENT"));
    }

    @Test
    void aDraftMayMissWords() {
        for (Block.Kind kind : Block.Kind.values()) {
            assertThat(mistakes(block(kind, null, null, null))).as(kind.name()).isEmpty();
        }
    }

    private static Map<String, String> mistakes(Block block) {
        return FittingBlock.Check.mistakes(block);
    }
}
