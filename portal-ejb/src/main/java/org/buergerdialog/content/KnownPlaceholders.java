package org.buergerdialog.content;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text between whose double braces stands nothing but placeholders there are. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownPlaceholders.Check.class)
public @interface KnownPlaceholders {

    String message() default "{notice.placeholder}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks between the braces. */
    class Check implements ConstraintValidator<KnownPlaceholders, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return Placeholders.unknown(text).isEmpty();
        }
    }
}
