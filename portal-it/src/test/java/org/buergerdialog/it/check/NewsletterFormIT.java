package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.buergerdialog.it.check.Program.Answer;
import org.buergerdialog.it.stack.Town;
import org.junit.jupiter.api.Test;

/** The portal's own newsletter form, which is plain HTML, as browsers without JavaScript and programs send it. */
class NewsletterFormIT {

    private static final int MORE_THAN_A_SOURCE_MAY_SEND = 25;

    private final Program source = Program.somewhere();

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndAtItsField() {
        Answer answer = send("email=keine+Adresse&language=DE&text=" + Town.supersededText("newsletter-email"));

        assertThat(answer.status()).isEqualTo(200);
        for (String field : new String[] {"email", "topics", "wording"}) {
            assertThat(answer.body())
                    .contains("id=\"" + field + "-error\"", "href=\"#" + field + "\"", "id=\"" + field + "\"");
        }
        assertThat(answer.body())
                .as("in the order of the fields")
                .containsSubsequence("href=\"#email\"", "href=\"#topics\"", "href=\"#wording\"");
        assertThat(answer.body()).contains("value=\"keine Adresse\"");
    }

    @Test
    void mistakesDoNotUseUpWhatASourceMaySend() {
        for (int i = 0; i < MORE_THAN_A_SOURCE_MAY_SEND; i++) {
            assertThat(send("email=keine+Adresse&language=DE&text=1").status()).isEqualTo(200);
        }

        String text = Town.look("select id from legal_text where purpose = 'newsletter-email' and state = 'PUBLISHED'");
        Answer answer = send("email=abo-" + Town.mark() + "@example.org&thema=kultur&language=DE&text=" + text);

        assertThat(answer.status()).isIn(302, 303);
    }

    private Answer send(String form) {
        return source.send(
                "POST",
                "/newsletter",
                form.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }
}
