package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.buergerdialog.audit.Finding;
import org.buergerdialog.consent.ConsentState;
import org.buergerdialog.consent.DeclarationKind;
import org.buergerdialog.consent.KeptMail;
import org.buergerdialog.consent.Touchpoint;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents know no other feature; this test knows both sides and compares what they call things. */
class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNameTheRegisterGivesHasAWord(Language language) {
        List<String> keys = Stream.of(
                        names("proof.kind.", DeclarationKind.values()),
                        names("proof.state.", ConsentState.values()),
                        names("proof.finding.", Finding.Kind.values()),
                        names("proof.mail.", KeptMail.values()),
                        names("touchpoint.", Touchpoint.values()),
                        names("language.", Language.values()))
                .flatMap(keysOfOne -> keysOfOne)
                .toList();

        assertThat(Texts.in(language.locale()).bundle().keySet()).containsAll(keys);
    }

    private static Stream<String> names(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }
}
