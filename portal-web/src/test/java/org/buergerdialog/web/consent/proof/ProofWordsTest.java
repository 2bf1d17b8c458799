package org.buergerdialog.web.consent.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.buergerdialog.audit.Finding;
import org.buergerdialog.consent.DeclarationKind;
import org.buergerdialog.consent.KeptMail;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProofWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyKindOfDeclarationHasWords(Language language) {
        ResourceBundle words = ResourceBundle.getBundle("org.buergerdialog.web.consent.proof.texts", language.locale());

        assertThat(words.keySet())
                .containsAll(Arrays.stream(DeclarationKind.values())
                        .map(kind -> "proof.kind." + kind)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatACheckCanFindHasWords(Language language) {
        ResourceBundle words = ResourceBundle.getBundle("org.buergerdialog.web.consent.proof.texts", language.locale());

        assertThat(words.keySet())
                .containsAll(Stream.concat(
                                Arrays.stream(Finding.Kind.values()).map(kind -> "ledger.finding." + kind),
                                Arrays.stream(KeptMail.values())
                                        .filter(kept -> kept != KeptMail.NONE)
                                        .map(kept -> "proof.mail.kept." + kept))
                        .toList());
    }
}
