package org.buergerdialog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.buergerdialog.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeDocumentTest {

    private static final String PDF = "%PDF-1.7\n%%EOF\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "<html>%PDF-1.7", "PK\u0003\u0004", " %PDF-1.7"})
    void takesNothingButPdf(String content) {
        assertThatThrownBy(() -> document("Plan.pdf", content))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("document.type"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bebauungsplan Süd.pdf | Bebauungsplan Süd.pdf
                    PLAN.PDF              | PLAN.pdf
                    Plan                  | Plan.pdf
                    Plan.exe              | Plan.exe.pdf
                    .pdf                  | Dokument.pdf
                    ../../etc/passwd      | etc passwd.pdf
                    a:b*c?.pdf            | a b c.pdf
                    """)
    void isCalledAsItWasButHarmlessly(String sent, String kept) {
        assertThat(document(sent, PDF).view().name()).isEqualTo(kept);
    }

    @Test
    void aNameThatPretendsIsWrittenAsItIs() {
        assertThat(document("Plan\u202Efdp.exe\r\nX: y", PDF).view().name()).isEqualTo("Plan fdp.exe X y.pdf");
        assertThat(document("ä".repeat(500), PDF).view().name()).isEqualTo("ä".repeat(100) + ".pdf");
    }

    @Test
    void isForTheStaffUntilItIsPublished() {
        NoticeDocument document = document("Plan.pdf", PDF);
        assertThat(document.published()).isFalse();
        document.publish();
        assertThat(document.view().published()).isTrue();
    }

    private static NoticeDocument document(String name, String content) {
        return new NoticeDocument(name, content.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
    }
}
