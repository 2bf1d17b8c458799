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
import java.util.regex.Pattern;
import org.buergerdialog.shared.TypedText;

/** A block whose words and target are such as its kind can have. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FittingBlock.Check.class)
public @interface FittingBlock {

    String message() default "{notice.block}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says every mistake at its own field. */
    class Check implements ConstraintValidator<FittingBlock, Block> {

        private static final int LONGEST_HEADING = 120;
        private static final int LONGEST_LABEL = 60;
        private static final int LONGEST_ALT = 300;

        private static final Pattern ONE_LINE = Pattern.compile(TypedText.ONE_LINE);

        /** Nothing a program would run: no {@code javascript:}, no {@code data:}. */
        private static final Pattern ADDRESS =
                Pattern.compile("(?:https?://[\\w.-]+(?::\\d+)?(?:[/?#][^\\s<>\"{}\\\\]*)?|/(?!/)[^\\s<>\"{}\\\\]*"
                        + "|mailto:[\\w.+-]+@[\\w.-]+|tel:\\+?[\\d /-]+)");

        private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");
        private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
        private static final Pattern COUNT = Pattern.compile("[1-9]|10");

        @Override
        public boolean isValid(Block block, ConstraintValidatorContext context) {
            if (block.kind() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            return words(block.de(), "de", block.kind(), context)
                    & words(block.en(), "en", block.kind(), context)
                    & target(block, context);
        }

        private static boolean words(String words, String field, Block.Kind kind, ConstraintValidatorContext context) {
            if (words == null || kind == Block.Kind.TEXT) {
                return true;
            }
            int longest =
                    switch (kind) {
                        case HEADING -> LONGEST_HEADING;
                        case BUTTON -> LONGEST_LABEL;
                        default -> LONGEST_ALT;
                    };
            if (words.codePointCount(0, words.length()) > longest) {
                return refuse(field, "notice.block.long." + kind, context);
            }
            return ONE_LINE.matcher(words).matches() || refuse(field, "notice.oneLine", context);
        }

        private static boolean target(Block block, ConstraintValidatorContext context) {
            if (block.target() == null) {
                return true;
            }
            Pattern fitting =
                    switch (block.kind()) {
                        case PICTURE -> FINGERPRINT;
                        case BUTTON -> ADDRESS;
                        case EVENT -> SLUG;
                        case EVENTS -> COUNT;
                        default -> null;
                    };
            return fitting != null && fitting.matcher(block.target()).matches()
                    || refuse("target", "notice.block.target." + block.kind(), context);
        }

        private static boolean refuse(String field, String message, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate("{" + message + "}")
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
