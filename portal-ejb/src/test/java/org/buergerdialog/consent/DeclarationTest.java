package org.buergerdialog.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buergerdialog.consent.Examples.NOW;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

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
                .containsExactlyInAnyOrderElementsOf(RegisterLedger.COLUMNS);
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null ? field.getName() : column.name();
    }
}
