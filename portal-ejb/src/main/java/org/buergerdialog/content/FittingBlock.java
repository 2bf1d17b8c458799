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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

        /** Neither blanks of any kind nor what nobody sees: an address is read before it is followed. */
        private static final String REST = "[^\\p{Z}\\p{C}<>\"{}\\\\]*";

        /** Nothing a program would run: no {@code javascript:}, no {@code data:}. */
        private static final Pattern ADDRESS = Pattern.compile("(?:https?://[\\w.-]+(?::\\d+)?(?:[/?#]" + REST
                + ")?|/(?!/)" + REST + "|mailto:[\\w.+-]+@[\\w.-]+|tel:\\+?[\\d /-]+)");

        private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");
        private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
        private static final Pattern COUNT = Pattern.compile("[1-9]|10");

        @Override
        public boolean isValid(Block block, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            Map<String, String> mistakes = mistakes(block);
            mistakes.forEach((field, message) -> context.buildConstraintViolationWithTemplate("{" + message + "}")
                    .addPropertyNode(field)
                    .addConstraintViolation());
            return mistakes.isEmpty();
        }

        /** Returns what is wrong, by the field it is wrong with. */
        static Map<String, String> mistakes(Block block) {
            Map<String, String> mistakes = new LinkedHashMap<>();
            if (block.kind() != null) {
                words(block.de(), block.kind()).ifPresent(mistake -> mistakes.put("de", mistake));
                words(block.en(), block.kind()).ifPresent(mistake -> mistakes.put("en", mistake));
                if (!fits(block)) {
                    mistakes.put("target", "notice.block.target." + block.kind());
                }
            }
            return mistakes;
        }

        private static Optional<String> words(String words, Block.Kind kind) {
            if (words == null || kind == Block.Kind.TEXT) {
                return Optional.empty();
            }
            int longest =
                    switch (kind) {
                        case HEADING, DOCUMENT -> LONGEST_HEADING;
                        case BUTTON -> LONGEST_LABEL;
                        default -> LONGEST_ALT;
                    };
            if (words.codePointCount(0, words.length()) > longest) {
                return Optional.of("notice.block.long." + kind);
            }
            return ONE_LINE.matcher(words).matches() ? Optional.empty() : Optional.of("notice.oneLine");
        }

        private static boolean fits(Block block) {
            Pattern fitting =
                    switch (block.kind()) {
                        case PICTURE, DOCUMENT -> FINGERPRINT;
                        case BUTTON -> ADDRESS;
                        case EVENT -> SLUG;
                        case EVENTS -> COUNT;
                        default -> null;
                    };
            return block.target() == null
                    || fitting != null && fitting.matcher(block.target()).matches();
        }
    }
}
