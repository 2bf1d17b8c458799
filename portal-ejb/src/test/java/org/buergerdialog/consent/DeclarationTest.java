package org.buergerdialog.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buergerdialog.consent.Examples.NOW;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DeclarationTest {

    private final Declaration declaration = declared();

    private static Declaration declared() {
        Declaration declaration = Examples.declared(DeclarationKind.GRANTED, 3, NOW);
        Examples.set(declaration, "id", 1L);
        return declaration;
    }

    @Test
    void keepsTheWordingAsItWasRead() {
        DeclarationView view = declaration.view(null);
        assertThat(view.wording()).isEqualTo("Fassung 3");
        assertThat(view.textVersion()).isEqualTo(3);
        assertThat(view.language()).isEqualTo(Language.DE);
    }

    @Test
    void canBeMovedToAnotherProfileWithoutBreakingItsSeal() {
        String before = declaration.sealed().digest();
        Examples.set(declaration, "citizen", 99L);
        assertThat(declaration.sealed().digest()).isEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> nothingElseCanBeChangedWithoutBreakingItsSeal() {
        return Arrays.stream(Declaration.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !List.of("citizen").contains(field.getName()))
                .map(field -> DynamicTest.dynamicTest(field.getName(), () -> {
                    String before = declaration.sealed().digest();
                    Examples.set(declaration, field.getName(), another(field));
                    assertThat(declaration.sealed().digest()).isNotEqualTo(before);
                }));
    }

    private static Object another(Field field) {
        Class<?> type = field.getType();
        if (type.isEnum()) {
            Object[] values = type.getEnumConstants();
            return values[values.length - 1];
        }
        if (type == String.class) {
            return "changed";
        }
        return type == Instant.class ? NOW.plusSeconds(1) : type == int.class ? (Object) 4711 : (Object) 4711L;
    }
}
