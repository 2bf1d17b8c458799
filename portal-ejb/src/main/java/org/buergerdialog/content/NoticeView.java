package org.buergerdialog.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;

/**
 * A notice in one of its versions, as pages and mails show it.
 *
 * @param version rises with every change
 * @param shown the version this is about
 * @param latest the number of the newest version
 * @param approved the number of the newest approved version; null if there is none
 * @param topics those whose followers get it, the main one first: once it was sent as they were then
 * @param topicNames in the same order
 * @param districtNames empty for the whole town
 * @param publishedAt when it was approved for the first time; null if it was not
 * @param scheduled whether it will be sent at a time that is set
 * @param sentAt null as long as it was not sent
 */
public record NoticeView(
        long id,
        int version,
        String slug,
        NoticeVersionView shown,
        int latest,
        Integer approved,
        List<Long> topics,
        List<Bilingual> topicNames,
        List<String> districtNames,
        Instant createdAt,
        Instant publishedAt,
        boolean scheduled,
        Instant sentAt) {

    /** Begins a heading in a text for paper. */
    public static final String HEADING = "# ";

    public NoticeView {
        topics = List.copyOf(topics);
        topicNames = List.copyOf(topicNames);
        districtNames = List.copyOf(districtNames);
    }

    public Bilingual subject() {
        return shown.subject();
    }

    /** Returns the main topic. */
    public long topicId() {
        return shown.topicId();
    }

    /** Returns the name of the main topic. */
    public Bilingual topicName() {
        return topicNames.get(0);
    }

    /** Returns the parts of the town it concerns; none for the whole town. */
    public Set<String> districts() {
        return shown.districts();
    }

    public NoticeState state() {
        return shown.state();
    }

    /** Returns the language in which a reader gets the notice: theirs, where all of it exists in it. */
    public Language languageFor(Language reader) {
        return shown.languageFor(reader);
    }

    /** Returns the subject as people without a name would read it. */
    public Bilingual plainSubject() {
        return new Bilingual(
                Placeholders.fill(subject().de(), Map.of()),
                subject().en() == null ? null : Placeholders.fill(subject().en(), Map.of()));
    }

    /** Returns the words that are for everybody, for paper, as people without a name would read them. */
    public Bilingual onPaper() {
        return new Bilingual(words(Language.DE), languageFor(Language.EN) == Language.EN ? words(Language.EN) : null);
    }

    private String words(Language language) {
        return shown.blocks().stream()
                .filter(block -> block.readers().everybody()
                        && (block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.HEADING))
                .map(block -> paragraph(block, Placeholders.fill(block.words().in(language), Map.of())))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(Block block, String words) {
        return block.kind() == Block.Kind.HEADING && !words.isBlank() ? HEADING + words : words;
    }

    public boolean sent() {
        return sentAt != null;
    }

    /** Says whether nobody has sent it yet, nor set a time for it. */
    public boolean unsent() {
        return !sent() && !scheduled;
    }

    /** Whether a newer version is being written than the one readers get. */
    public boolean revised() {
        return approved != null && latest > approved;
    }
}
