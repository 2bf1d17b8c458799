package org.buergerdialog.mailing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.Part;
import org.buergerdialog.mailing.template.Written;
import org.buergerdialog.shared.Language;

/**
 * What a mail says, before it becomes HTML and text.
 *
 * @param paragraphs what comes first
 * @param facts label and value, shown as a small table; may be empty
 * @param parts what comes then, with headings, pictures and events; may be empty
 * @param pieces several news in one mail; may be empty
 * @param quote null if there is none
 * @param button the one thing to do next; null if there is none
 * @param afterwards what is to be said below the button; may be empty
 * @param reason why the reader gets this mail
 */
public record MailText(
        String subject,
        String greeting,
        List<String> paragraphs,
        Map<String, String> facts,
        List<Part> parts,
        List<Piece> pieces,
        Quote quote,
        Button button,
        List<String> afterwards,
        String closing,
        String reason) {

    /** A link that looks like something to press. */
    record Button(String label, String url) {}

    /** One of several news, with the topic it belongs to; its language may be another than that of the mail. */
    public record Piece(Language language, String topic, String subject, List<Part> parts) {}

    /** A wording that must stand there letter by letter, and what introduces it. */
    record Quote(String introduction, String wording) {}

    /** Returns a text that only has paragraphs. */
    public static MailText of(String subject, String greeting, List<String> paragraphs, String closing, String reason) {
        return new MailText(
                subject, greeting, paragraphs, Map.of(), List.of(), List.of(), null, null, List.of(), closing, reason);
    }

    /** What the portal writes by itself, in the words of a template. */
    public static MailText of(Written words, String greeting, String closing, String reason) {
        return of(words.subject(), greeting, paragraphs(words.text()), closing, reason);
    }

    /** Returns the same with a table of facts, label and value. */
    public MailText stating(Map<String, String> facts) {
        return new MailText(
                subject, greeting, paragraphs, facts, parts, pieces, quote, button, afterwards, closing, reason);
    }

    /** Returns the same under another subject. */
    public MailText called(String other) {
        return new MailText(
                other, greeting, paragraphs, facts, parts, pieces, quote, button, afterwards, closing, reason);
    }

    /** Returns the same with headings, pictures and events. */
    public MailText showing(List<Part> parts) {
        return new MailText(
                subject, greeting, paragraphs, facts, parts, pieces, quote, button, afterwards, closing, reason);
    }

    /** Returns the same with several news. */
    public MailText bringing(List<Piece> pieces) {
        return new MailText(
                subject, greeting, paragraphs, facts, parts, pieces, quote, button, afterwards, closing, reason);
    }

    /** Returns the same with a wording in quotes. */
    public MailText quoting(String introduction, String wording) {
        return new MailText(
                subject,
                greeting,
                paragraphs,
                facts,
                parts,
                pieces,
                new Quote(introduction, wording),
                button,
                afterwards,
                closing,
                reason);
    }

    /** Offers the one thing to do next, and says below what there is to know about it. */
    MailText offering(String label, String url, String... afterwards) {
        return new MailText(
                subject,
                greeting,
                paragraphs,
                facts,
                parts,
                pieces,
                quote,
                new Button(label, url),
                List.of(afterwards),
                closing,
                reason);
    }

    /** The same in the words of a template. */
    public MailText offering(Written words, String url) {
        return offering(words.button(), url, paragraphs(words.after()).toArray(String[]::new));
    }

    /** Offers something to do next unless what it brings does already: two buttons are one too many. */
    public MailText offeringAtLeast(String label, String url) {
        return parts.stream().anyMatch(part -> part.kind() == Block.Kind.BUTTON) ? this : offering(label, url);
    }

    /** Splits what an editor typed at its blank lines. */
    public static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : (text + "\n\n").lines().toList()) {
            if (!line.isBlank()) {
                paragraph.append(line).append('\n');
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString().strip());
                paragraph.setLength(0);
            }
        }
        return paragraphs;
    }
}
