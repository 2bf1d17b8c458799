package org.buergerdialog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buergerdialog.content.Examples.block;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
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
                .containsExactly("blocks[0].target {notice.block.target.BUTTON}");
    }

    @Test
    void saysEachMistakeAtItsField() {
        assertThat(mistakes(
                        block(Block.Kind.HEADING, "x".repeat(121), "zwei\nZeilen", null),
                        block(Block.Kind.TEXT, "{{Kennwort}}", null, null),
                        block(Block.Kind.EVENTS, null, null, "11")))
                .containsExactlyInAnyOrder(
                        "blocks[0].de {notice.block.long.HEADING}",
                        "blocks[0].en {notice.oneLine}",
                        "blocks[1].de {notice.placeholder}",
                        "blocks[2].target {notice.block.target.EVENTS}");
    }

    @Test
    void aDraftMayMissWords() {
        for (Block.Kind kind : Block.Kind.values()) {
            assertThat(mistakes(block(kind, null, null, null))).as(kind.name()).isEmpty();
        }
    }

    private static List<String> mistakes(Block... blocks) {
        return validate(new NoticeDraft(1L, Set.of(), Set.of(), "Betreff", null, List.of(blocks), false, null, null));
    }

    static List<String> validate(NoticeDraft draft) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(draft).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                    .toList();
        }
    }
}
