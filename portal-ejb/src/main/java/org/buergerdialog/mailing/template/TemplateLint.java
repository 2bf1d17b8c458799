package org.buergerdialog.mailing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.content.Placeholders;
import org.buergerdialog.mailing.sms.gateway.SmsText;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TypedText;

/** Says at each field why a wording cannot be used: whatever it lets through makes a good message. */
final class TemplateLint {

    /** In characters, with sample values: more than that no mailbox shows. */
    static final int LONGEST_SUBJECT = 100;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final TemplateKind kind;
    private final TemplateDraft draft;
    private final Settings settings;
    private final List<TemplateFinding> findings = new ArrayList<>();

    private TemplateLint(TemplateKind kind, TemplateDraft draft, Settings settings) {
        this.kind = kind;
        this.draft = draft;
        this.settings = settings;
    }

    /** Returns what is wrong, one finding for each field at most. */
    static List<TemplateFinding> check(TemplateKind kind, TemplateDraft draft, Settings settings) {
        TemplateLint lint = new TemplateLint(kind, draft, settings);
        for (Language language : Language.values()) {
            kind.parts().forEach(part -> lint.check(part, language));
        }
        return List.copyOf(lint.findings);
    }

    private void check(TemplatePart part, Language language) {
        Stream.<Stream<TemplateFinding>>of(
                        isThere(part, language),
                        fits(part, language),
                        isPlain(part, language),
                        knowsItsPlaceholders(part, language),
                        saysWhatMatters(part, language),
                        subjectIsShort(part, language),
                        fitsIntoOneTextMessage(part, language))
                .flatMap(found -> found)
                .findFirst()
                .ifPresent(findings::add);
    }

    private String text(TemplatePart part, Language language) {
        return Objects.requireNonNullElse(draft.in(language).part(part), "");
    }

    private Stream<TemplateFinding> isThere(TemplatePart part, Language language) {
        if (!text(part, language).isEmpty()) {
            return Stream.empty();
        }
        Language other = language == Language.DE ? Language.EN : Language.DE;
        boolean elsewhere = !text(part, other).isEmpty();
        return kind.optional(part) && !elsewhere
                ? Stream.empty()
                : Stream.of(TemplateFinding.of(part, language, elsewhere ? "language" : "missing"));
    }

    private Stream<TemplateFinding> fits(TemplatePart part, Language language) {
        String text = text(part, language);
        return text.codePointCount(0, text.length()) > part.longest()
                ? Stream.of(TemplateFinding.of(part, language, "long", part.longest()))
                : Stream.empty();
    }

    private Stream<TemplateFinding> isPlain(TemplatePart part, Language language) {
        String text = text(part, language);
        boolean plain = part.oneLine()
                ? text.matches(TypedText.ONE_LINE)
                : !CONTROL.matcher(text).find();
        return plain ? Stream.empty() : Stream.of(TemplateFinding.of(part, language, "one-line"));
    }

    private Stream<TemplateFinding> knowsItsPlaceholders(TemplatePart part, Language language) {
        List<String> unknown = Placeholders.unknown(
                text(part, language), word -> kind.field(word).isPresent());
        return unknown.isEmpty()
                ? Stream.empty()
                : Stream.of(TemplateFinding.of(
                        part,
                        language,
                        "placeholder",
                        unknown.stream().distinct().collect(Collectors.joining(", "))));
    }

    private Stream<TemplateFinding> saysWhatMatters(TemplatePart part, Language language) {
        return part != TemplatePart.TEXT
                ? Stream.empty()
                : kind.required().stream()
                        .filter(field -> !Placeholders.mention(
                                text(part, language),
                                word -> kind.field(word).filter(field::equals).isPresent()))
                        .map(field -> TemplateFinding.of(part, language, "required", field.written()));
    }

    private Stream<TemplateFinding> subjectIsShort(TemplatePart part, Language language) {
        if (part != TemplatePart.SUBJECT || kind.medium() != TemplateMedium.EMAIL) {
            return Stream.empty();
        }
        String subject =
                Written.of(null, kind, draft.in(language), samples(language)).subject();
        int length = subject.codePointCount(0, subject.length());
        return length > LONGEST_SUBJECT
                ? Stream.of(TemplateFinding.of(part, language, "subject", length, LONGEST_SUBJECT))
                : Stream.empty();
    }

    private Stream<TemplateFinding> fitsIntoOneTextMessage(TemplatePart part, Language language) {
        if (!kind.textMessage()) {
            return Stream.empty();
        }
        SmsText message =
                new SmsText(TextFrame.of(kind, language, settings).whole(draft.in(language), samples(language)));
        return message.parts().size() > 1
                ? Stream.of(TemplateFinding.of(
                        part,
                        language,
                        "sms",
                        message.length(),
                        message.alphabet().space(1)))
                : Stream.empty();
    }

    private Map<TemplateField, String> samples(Language language) {
        return Samples.of(kind, language, settings);
    }
}
