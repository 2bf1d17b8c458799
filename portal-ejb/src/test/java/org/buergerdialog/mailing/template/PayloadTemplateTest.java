package org.buergerdialog.mailing.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.buergerdialog.payload.Payloads;
import org.buergerdialog.shared.TypedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every payload as the words of each template, and as everything that is put into it. */
class PayloadTemplateTest {

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void nothingThatStaffOrResidentsWriteIsEvaluated(TemplateKind kind) {
        Payloads.each(payload -> {
            Map<TemplateField, String> values = new EnumMap<>(TemplateField.class);
            for (TemplateField field : TemplateField.values()) {
                values.put(field, payload.text());
            }
            Wording wording = new Wording(payload.text(), payload.text(), payload.text(), payload.text());
            Written written = Written.of(null, kind, wording, values);
            assertThat(written.text() + written.subject() + written.button() + written.after())
                    .doesNotContain(Payloads.results().toArray(String[]::new));
            if (TypedText.present(payload.text()) != null && !payload.text().contains("{{")) {
                assertThat(written.subject()).isEqualTo(payload.text().strip());
            }
        });
    }
}
