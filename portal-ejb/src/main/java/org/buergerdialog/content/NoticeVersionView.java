package org.buergerdialog.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;

/**
 * One version of a notice as pages show it.
 *
 * @param topicId the main topic
 * @param topics the others
 * @param infoPack whether the personal info pack comes with its mails
 * @param writtenBy as registers keep staff; null where nobody noted it, like whoever approved it
 * @param approvedAt null as long as nobody has
 */
public record NoticeVersionView(
        int number,
        NoticeState state,
        Bilingual subject,
        List<Block> blocks,
        long topicId,
        Set<Long> topics,
        Set<String> districts,
        boolean infoPack,
        boolean publicly,
        LocalDateTime visibleFrom,
        LocalDateTime visibleUntil,
        String writtenBy,
        Instant writtenAt,
        String approvedBy,
        Instant approvedAt) {

    public NoticeVersionView {
        blocks = List.copyOf(blocks);
        topics = Set.copyOf(topics);
        districts = Set.copyOf(districts);
    }

    public boolean approved() {
        return state == NoticeState.APPROVED;
    }

    /** Returns all its topics, the main one first. */
    List<Long> allTopics() {
        return mainFirst(topicId, topics);
    }

    static List<Long> mainFirst(long main, Set<Long> topics) {
        return Stream.concat(Stream.of(main), topics.stream().sorted())
                .distinct()
                .toList();
    }

    /** Returns the language in which a reader gets it: theirs, where all of it exists in it. */
    public Language languageFor(Language reader) {
        boolean english = reader == Language.EN
                && subject.en() != null
                && blocks.stream().allMatch(block -> block.speaks(Language.EN));
        return english ? Language.EN : Language.DE;
    }

    /** Returns everything staff wrote in one language, a paragraph for each block, so that versions can be compared. */
    String words(Language language) {
        String title = language == Language.DE ? subject.de() : subject.en();
        return Stream.concat(
                        Stream.of(Objects.requireNonNullElse(title, "")),
                        blocks.stream().map(block -> {
                            String words = language == Language.DE ? block.de() : block.en();
                            String target =
                                    block.target() == null || block.kind().file() ? "" : " <" + block.target() + ">";
                            return Objects.requireNonNullElse(words, "") + target;
                        }))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** Whether the word of a placeholder stands anywhere in it. */
    boolean mentions(Placeholder placeholder) {
        return Stream.concat(Stream.of(subject), blocks.stream().map(Block::words))
                .flatMap(words -> Stream.of(words.de(), words.en() == null ? "" : words.en()))
                .anyMatch(text -> Placeholders.mention(text, placeholder));
    }

    /** Whether what it shows depends on who reads. */
    boolean personal() {
        return blocks.stream().anyMatch(Block::personal);
    }

    /** Returns what a draft that goes on from here begins with. */
    public NoticeDraft draft() {
        return new NoticeDraft(
                topicId,
                topics,
                districts,
                subject.de(),
                subject.en(),
                blocks,
                infoPack,
                publicly,
                visibleFrom,
                visibleUntil);
    }
}
