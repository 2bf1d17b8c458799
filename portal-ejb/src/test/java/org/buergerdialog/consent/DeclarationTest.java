package org.buergerdialog.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buergerdialog.consent.Examples.NOW;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclarationTest {

    @Test
    void keepsTheWordingAsItWasRead() {
        Declaration declaration = Examples.declared(DeclarationKind.GRANTED, 3, NOW);
        Examples.set(declaration, "id", 1L);
        DeclarationView view = declaration.view(null);
        assertThat(view.wording()).isEqualTo("Fassung 3");
        assertThat(view.textVersion()).isEqualTo(3);
        assertThat(view.language()).isEqualTo(Language.DE);
    }

    @Test
    void hasEveryColumnSealedButWhoseProfileItIsToday() {
        assertThat(Arrays.stream(Declaration.class.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .map(DeclarationTest::column)
                        .filter(column -> !column.equals("citizen_id")))
                .containsExactlyInAnyOrderElementsOf(Stream.of(RegisterLedger.COLUMNS, RegisterLedger.LATER_COLUMNS)
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void ofAWithdrawalShowsTheDoubleOptInByWhichTheConsentWasGiven() {
        Declaration january = byDoubleOptIn(17L, 1);
        Declaration withdrawn = Examples.declared(DeclarationKind.WITHDRAWN, 1, NOW.plusSeconds(60));

        assertThat(withdrawn.optInBehind(List.of(january, withdrawn))).isEqualTo(5L);
        assertThat(january.optInBehind(List.of(january, withdrawn))).isEqualTo(5L);
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANTED", "RENEWED", "RECORDED"})
    void ofAConsentGivenAgainWithOneClickOrOnPaperShowsNoDoubleOptInOfAnEarlierTime(DeclarationKind again) {
        Declaration january = byDoubleOptIn(17L, 1);
        Declaration withdrawn = Examples.declared(DeclarationKind.WITHDRAWN, 1, NOW.plusSeconds(60));
        Declaration march = Examples.declared(again, 1, NOW.plusSeconds(120));
        Declaration over = Examples.declared(DeclarationKind.EXPIRED, 1, NOW.plusSeconds(180));
        List<Declaration> history = List.of(january, withdrawn, march, over);

        assertThat(march.optInBehind(history)).isNull();
        assertThat(over.optInBehind(history)).isNull();
    }

    @Test
    void ofAWithdrawalShowsNoDoubleOptInOfSomebodyElse() {
        Declaration other = byDoubleOptIn(18L, 1);
        Declaration withdrawn = Examples.declared(DeclarationKind.WITHDRAWN, 1, NOW.plusSeconds(60));

        assertThat(withdrawn.optInBehind(List.of(other, withdrawn))).isNull();
    }

    private static Declaration byDoubleOptIn(Long citizen, int version) {
        Declaration declaration = Examples.declared(DeclarationKind.GRANTED, version, NOW);
        Examples.set(declaration, "citizen", citizen);
        Examples.set(declaration, "optIn", 5L);
        return declaration;
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null ? field.getName() : column.name();
    }
}
